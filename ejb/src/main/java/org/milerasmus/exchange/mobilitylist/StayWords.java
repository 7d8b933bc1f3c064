package org.milerasmus.exchange.mobilitylist;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.criteria.CommonAbstractCriteria;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.Path;
import jakarta.persistence.criteria.Predicate;
import java.util.List;
import org.milerasmus.exchange.call.Call;
import org.milerasmus.exchange.call.Call_;
import org.milerasmus.exchange.mobility.Mobility;
import org.milerasmus.exchange.mobility.Mobility_;
import org.milerasmus.partnership.academy.Academy;
import org.milerasmus.partnership.academy.Academy_;
import org.milerasmus.person.Person;
import org.milerasmus.person.Person_;
import org.milerasmus.shared.text.Mentions;
import org.milerasmus.shared.text.WordSearch;
import org.milerasmus.shared.text.Words;

/** What a stay is found by in every list of stays: its code, the traveller's name, the call and the two academies. */
@Dependent
public class StayWords {

    @Inject
    private WordSearch search;

    /** The conditions, one for each word; none when nothing was typed. */
    public List<Predicate> conditions(CommonAbstractCriteria query, CriteriaBuilder cb, Path<Mobility> stay, String typed) {
        Mentions codes = search.codes(Mobility.class, typed, Mobility_.CODE);
        Mentions people = search.mentions(Person.class, typed, Person_.GIVEN_NAME, Person_.FAMILY_NAME);
        Mentions calls = search.mentions(Call.class, typed, Call_.TITLE, Call_.CODE);
        Mentions academies = search.mentions(Academy.class, typed, Academy_.NAME);
        return Words.each(typed, word -> Mentions.any(cb, codes.at(query, cb, stay, word), people.at(query, cb, stay.get(Mobility_.PERSON), word),
                calls.at(query, cb, stay.get(Mobility_.CALL), word), academies.at(query, cb, stay.get(Mobility_.SENDING), word),
                academies.at(query, cb, stay.get(Mobility_.RECEIVING), word)));
    }
}

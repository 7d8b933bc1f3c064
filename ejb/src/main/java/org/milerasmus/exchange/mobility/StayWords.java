package org.milerasmus.exchange.mobility;

import jakarta.persistence.criteria.CommonAbstractCriteria;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.Path;
import jakarta.persistence.criteria.Predicate;
import java.util.List;
import org.milerasmus.exchange.call.Call_;
import org.milerasmus.partnership.academy.Academy_;
import org.milerasmus.person.Person_;
import org.milerasmus.shared.text.Words;

/** What a stay is found by in every list of stays: its code, the traveller's name, the call and the two academies. */
public final class StayWords {

    private StayWords() {
    }

    /** The conditions, one for each word; none when nothing was typed. */
    public static List<Predicate> conditions(CommonAbstractCriteria query, CriteriaBuilder cb, Path<Mobility> stay, String typed) {
        return Words.each(typed, word -> cb.or(cb.like(stay.get(Mobility_.CODE), word, Words.ESCAPE),
                Words.within(query, cb, stay.get(Mobility_.PERSON), word, Person_.GIVEN_NAME, Person_.FAMILY_NAME),
                Words.within(query, cb, stay.get(Mobility_.CALL), word, Call_.TITLE, Call_.CODE),
                Words.within(query, cb, stay.get(Mobility_.SENDING), word, Academy_.NAME),
                Words.within(query, cb, stay.get(Mobility_.RECEIVING), word, Academy_.NAME)));
    }
}

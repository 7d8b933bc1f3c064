package org.milerasmus.exchange.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.criteria.CommonAbstractCriteria;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.Path;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import jakarta.persistence.criteria.Subquery;
import java.util.List;
import java.util.Optional;
import org.milerasmus.partnership.academy.Academy;
import org.milerasmus.partnership.academy.Academy_;
import org.milerasmus.person.Person;
import org.milerasmus.person.Person_;
import org.milerasmus.security.Account_;
import org.milerasmus.shared.text.Mentions;
import org.milerasmus.shared.text.WordSearch;
import org.milerasmus.shared.text.Words;

/** What an application is found by where it is decided: its code, the applicant's name and that of the academy. */
@Dependent
public class ApplicationWords {

    @Inject
    private WordSearch search;

    /** The conditions, one for each word; none when nothing was typed. */
    public List<Predicate> conditions(CommonAbstractCriteria query, CriteriaBuilder cb, Path<Application> application, String typed) {
        Mentions codes = search.codes(Application.class, typed, Application_.CODE);
        Mentions people = search.mentions(Person.class, typed, Person_.GIVEN_NAME, Person_.FAMILY_NAME);
        Mentions academies = search.mentions(Academy.class, typed, Academy_.NAME);
        Path<Person> applicant = application.get(Application_.PERSON);
        return Words.each(typed, word -> Mentions.any(cb, codes.at(query, cb, application, word), people.at(query, cb, applicant, word),
                home(query, cb, academies, word).map(of -> applicant.get(Person_.ID).in(of))));
    }

    /** The people of the academies that have the word: an account knows its academy by number only. */
    private static Optional<Subquery<Long>> home(CommonAbstractCriteria query, CriteriaBuilder cb, Mentions academies, String word) {
        Subquery<Long> people = query.subquery(Long.class);
        Root<Person> one = people.from(Person.class);
        return academies.numbered(people, cb, one.get(Person_.ACCOUNT).get(Account_.ACADEMY_ID), word)
                .map(at -> people.select(one.get(Person_.ID)).where(at));
    }
}

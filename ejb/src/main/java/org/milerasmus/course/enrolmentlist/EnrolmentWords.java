package org.milerasmus.course.enrolmentlist;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.criteria.CommonAbstractCriteria;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.Path;
import jakarta.persistence.criteria.Predicate;
import java.util.List;
import org.milerasmus.course.catalogue.Course;
import org.milerasmus.course.catalogue.Course_;
import org.milerasmus.course.enrolment.Enrolment;
import org.milerasmus.course.enrolment.Enrolment_;
import org.milerasmus.course.session.Session;
import org.milerasmus.course.session.Session_;
import org.milerasmus.person.Person;
import org.milerasmus.person.Person_;
import org.milerasmus.shared.text.Mentions;
import org.milerasmus.shared.text.WordSearch;
import org.milerasmus.shared.text.Words;

/** What a place is found by: the course, the code of the session, the name of the person. */
@Dependent
class EnrolmentWords {

    @Inject
    private WordSearch search;

    /** The conditions, one for each word; none when nothing was typed. */
    List<Predicate> conditions(CommonAbstractCriteria query, CriteriaBuilder cb, Path<Enrolment> place, String typed) {
        Mentions sessions = search.codes(Session.class, typed, Session_.CODE);
        Mentions people = search.mentions(Person.class, typed, Person_.GIVEN_NAME, Person_.FAMILY_NAME);
        Mentions courses = search.mentions(Course.class, typed, Course_.TITLE);
        return Words.each(typed, word -> Mentions.any(cb, sessions.at(query, cb, place.get(Enrolment_.SESSION), word),
                people.at(query, cb, place.get(Enrolment_.PERSON), word),
                courses.at(query, cb, place.get(Enrolment_.SESSION).get(Session_.COURSE), word)));
    }
}

package org.milerasmus.course.enrolment.move;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Objects;
import org.milerasmus.course.enrolment.Backgrounds;
import org.milerasmus.course.enrolment.Enrolment;
import org.milerasmus.course.enrolment.EnrolmentStatus;
import org.milerasmus.course.enrolment.rule.Conditions;
import org.milerasmus.course.session.Session;
import org.milerasmus.person.Person;
import org.milerasmus.shared.RuleBroken;

/** Who may take a seat that somebody else has left, or one in another session of the same course. */
@ApplicationScoped
class Takers {

    @PersistenceContext(unitName = "erasmus")
    private EntityManager em;

    @Inject
    private Backgrounds backgrounds;

    /** Whether somebody still meets all conditions of a session that are about people. */
    boolean fit(Person person, Session session) {
        return Conditions.isMet(Conditions.personal(person, session, backgrounds.of(session, List.of(person.getId())).get(person.getId())));
    }

    /** Refuses a session that is the same one, or of another course. */
    static void requireSameCourse(Session one, Session other) {
        if (one.equals(other) || !Objects.equals(one.getCourse(), other.getCourse())) {
            throw RuleBroken.at("session", "enrolment.otherCourse", other.getCode());
        }
    }

    /** Refuses who does not meet the conditions of another session, or has a place there. */
    void requireFit(Enrolment enrolment, Session other) {
        if (!fit(enrolment.getPerson(), other)) {
            throw RuleBroken.at("session", "enrolment.doesNotFit", enrolment.getPerson().getName(), other.getCode());
        }
        boolean there = !em.createNamedQuery("Enrolment.live", Enrolment.class).setParameter("session", other.getId())
                .setParameter("people", List.of(enrolment.getPerson().getId())).setParameter("live", EnrolmentStatus.LIVE).getResultList().isEmpty();
        if (there) {
            throw RuleBroken.at("session", "enrolment.thereAlready", enrolment.getPerson().getName(), other.getCode());
        }
    }
}

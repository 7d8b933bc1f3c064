package org.milerasmus.course.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.milerasmus.competence.passport.Held;
import org.milerasmus.competence.passport.Holdings;
import org.milerasmus.course.catalogue.Admission;
import org.milerasmus.course.enrolment.rule.Background;
import org.milerasmus.course.session.Session;

/** What people bring along to a session; asks only for what the course asks for, with one statement for all of them. */
@ApplicationScoped
public class Backgrounds {

    private static final String COMPLETED = """
            select e.person.id, c.code from Enrolment e join e.session s join s.course c
            where e.person.id in :people and e.status = :completed and c in :courses""";

    @PersistenceContext(unitName = "erasmus")
    private EntityManager em;

    @Inject
    private Holdings holdings;

    /** For each of the people. */
    public Map<Long, Background> of(Session session, Collection<Long> people) {
        Admission asked = session.getCourse().getAdmission();
        Map<Long, Set<String>> completed = asked.getCourses().isEmpty() || people.isEmpty() ? Map.of() : completed(asked, people);
        Map<Long, Held> held = asked.getCompetences().isEmpty() ? Map.of() : holdings.of(people, session.getEndsOn());
        Map<Long, Background> all = new HashMap<>();
        people.forEach(person -> all.put(person,
                new Background(completed.getOrDefault(person, Set.of()), held.getOrDefault(person, Held.NOTHING))));
        return all;
    }

    private Map<Long, Set<String>> completed(Admission asked, Collection<Long> people) {
        return em.createQuery(COMPLETED, Object[].class).setParameter("people", people).setParameter("completed", EnrolmentStatus.COMPLETED)
                .setParameter("courses", asked.getCourses()).getResultStream()
                .collect(Collectors.groupingBy(line -> (Long) line[0], Collectors.mapping(line -> (String) line[1], Collectors.toSet())));
    }
}

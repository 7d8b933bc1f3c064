package org.milerasmus.course.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.milerasmus.shared.RuleBroken;

/** Which course comes before which, in the whole catalogue. */
@ApplicationScoped
public class Sequence {

    private static final List<String> NEEDS = List.of(
            "select c.id, r.id from Course c join c.requiredCourses r", "select c.id, p.id from Course c join c.parts p");

    @PersistenceContext(unitName = "erasmus")
    private EntityManager em;

    /** Waits for whoever changes it elsewhere, and keeps others waiting until this transaction ends: call it before a course is read to be changed. */
    public void hold() {
        em.find(CourseOrder.class, CourseOrder.ONLY, LockModeType.PESSIMISTIC_WRITE);
    }

    /**
     * Looks at all courses with this change among them.
     *
     * @throws RuleBroken that names the courses of the circle, one after the other
     */
    public void check(Course changed, String field) {
        em.flush();
        List<Long> circle = Circle.through(changed.getId(), needs());
        if (!circle.isEmpty()) {
            throw RuleBroken.at(field, "course.circle", circle.stream().map(id -> em.find(Course.class, id).getTitle()).collect(Collectors.joining(" → ")));
        }
    }

    private Map<Long, Set<Long>> needs() {
        Map<Long, Set<Long>> needs = new HashMap<>();
        NEEDS.forEach(query -> em.createQuery(query, Object[].class).getResultList()
                .forEach(pair -> needs.computeIfAbsent((Long) pair[0], id -> new TreeSet<>()).add((Long) pair[1])));
        return needs;
    }
}

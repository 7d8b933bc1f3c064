package org.milerasmus.course.enrolmentlist;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.milerasmus.course.enrolment.EnrolmentStatus;

/** How many seats of sessions are still to be had; everybody may know. */
@Stateless
@PermitAll
public class FreeSeats {

    private static final String TAKEN = "select e.session.id, count(e) from Enrolment e where e.session.id in :sessions and e.status in :holding group by e.session.id";

    @PersistenceContext(unitName = "erasmus")
    private EntityManager em;

    /** Seats that somebody has, or that are kept for somebody, by the number of the session; none where nobody has one. */
    public Map<Long, Integer> taken(Collection<Long> sessions) {
        Map<Long, Integer> taken = new HashMap<>();
        if (!sessions.isEmpty()) {
            em.createQuery(TAKEN, Object[].class).setParameter("sessions", sessions).setParameter("holding", EnrolmentStatus.HOLDING).getResultStream()
                    .forEach(row -> taken.put((Long) row[0], ((Number) row[1]).intValue()));
        }
        return taken;
    }
}

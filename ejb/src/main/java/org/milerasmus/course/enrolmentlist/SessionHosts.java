package org.milerasmus.course.enrolmentlist;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import org.milerasmus.competence.sharing.Hosting;
import org.milerasmus.course.enrolment.EnrolmentStatus;

/** Hosts of sessions that somebody has a place in, or waits for one, as long as the session is not over. */
@ApplicationScoped
class SessionHosts implements Hosting {

    @PersistenceContext(unitName = "erasmus")
    private EntityManager em;

    @Inject
    private Clock clock;

    @Override
    public boolean isHost(long academyId, long personId) {
        return em.createQuery("select count(e) from Enrolment e where e.person.id = :person and e.session.host.id = :academy"
                        + " and e.status in :open and e.session.endsOn >= :today", Long.class)
                .setParameter("person", personId).setParameter("academy", academyId).setParameter("open", EnrolmentStatus.OPEN)
                .setParameter("today", LocalDate.now(clock)).getSingleResult() > 0;
    }
}

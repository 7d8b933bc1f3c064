package org.milerasmus.exchange.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Set;
import org.milerasmus.competence.sharing.Hosting;
import org.milerasmus.exchange.application.ApplicationStatus;

/** Hosts of calls that somebody is proposed for or has a seat in. */
@ApplicationScoped
class CallHosts implements Hosting {

    private static final Set<ApplicationStatus> PROPOSED = Set.of(ApplicationStatus.NOMINATED, ApplicationStatus.ACCEPTED, ApplicationStatus.CONFIRMED);

    @PersistenceContext(unitName = "erasmus")
    private EntityManager em;

    @Override
    public boolean isHost(long academyId, long personId) {
        return em.createQuery("select count(a) from Application a where a.person.id = :person and a.status in :proposed"
                        + " and a.nominatedCall.host.id = :academy", Long.class)
                .setParameter("person", personId).setParameter("proposed", PROPOSED).setParameter("academy", academyId).getSingleResult() > 0;
    }
}

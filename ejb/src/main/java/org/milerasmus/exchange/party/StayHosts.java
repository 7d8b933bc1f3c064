package org.milerasmus.exchange.party;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.milerasmus.competence.sharing.Hosting;
import org.milerasmus.exchange.mobility.MobilityStatus;

/** Hosts of stays, as long as a stay is not over. */
@ApplicationScoped
class StayHosts implements Hosting {

    @PersistenceContext(unitName = "erasmus")
    private EntityManager em;

    @Override
    public boolean isHost(long academyId, long personId) {
        return em.createQuery("select count(m) from Mobility m where m.person.id = :person and m.receiving.id = :academy"
                        + " and m.status not in (:cancelled, :completed)", Long.class)
                .setParameter("person", personId).setParameter("academy", academyId).setParameter("cancelled", MobilityStatus.CANCELLED)
                .setParameter("completed", MobilityStatus.COMPLETED).getSingleResult() > 0;
    }
}

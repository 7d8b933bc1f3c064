package org.milerasmus.exchange.travelorder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import org.milerasmus.exchange.mobility.MobilityChange;
import org.milerasmus.exchange.mobility.MobilityMoved;

/** No travel order counts longer than its stay is planned. */
@ApplicationScoped
class CancelledStays {

    @PersistenceContext(unitName = "erasmus")
    private EntityManager em;

    @Inject
    private Clock clock;

    void follow(@Observes MobilityMoved event) {
        if (event.change() == MobilityChange.CANCELLED) {
            em.createNamedQuery("TravelOrder.ofStay", TravelOrder.class).setParameter("stay", event.mobilityId())
                    .getResultList().forEach(order -> order.revoke(clock.instant()));
        }
    }
}

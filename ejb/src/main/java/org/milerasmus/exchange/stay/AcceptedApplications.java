package org.milerasmus.exchange.stay;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.milerasmus.exchange.application.Application;
import org.milerasmus.exchange.application.ApplicationMoved;
import org.milerasmus.exchange.application.ApplicationStatus;
import org.milerasmus.exchange.mobility.Mobility;
import org.milerasmus.exchange.mobility.MobilityChange;
import org.milerasmus.exchange.mobility.MobilityMoved;
import org.milerasmus.exchange.mobility.MobilityStatus;
import org.milerasmus.partnership.academy.Academy;
import org.milerasmus.shared.code.Codes;

/** Makes a stay of each accepted application, and lets the stay follow what becomes of the seat. */
@ApplicationScoped
class AcceptedApplications {

    @PersistenceContext(unitName = "erasmus")
    private EntityManager em;

    @Inject
    private Codes codes;

    @Inject
    private Overlaps overlaps;

    @Inject
    private Departures departures;

    @Inject
    private Clock clock;

    @Inject
    private Event<MobilityMoved> moved;

    void follow(@Observes ApplicationMoved event) {
        if (event.to() == ApplicationStatus.ACCEPTED) {
            plan(em.find(Application.class, event.applicationId()));
        } else if (event.to() == ApplicationStatus.CONFIRMED) {
            stays(event).forEach(this::confirm);
        } else if (ApplicationStatus.HOLDING_A_SEAT.contains(event.from())) {
            stays(event).forEach(stay -> end(stay, event.to()));
        }
    }

    private void plan(Application accepted) {
        Academy sending = em.find(Academy.class, accepted.getPerson().getAccount().getAcademyId());
        em.persist(new Mobility(codes.next("MOB", LocalDate.now(clock).getYear()), accepted, sending));
    }

    private void confirm(Mobility stay) {
        overlaps.refuse(stay, stay.getStartsOn(), stay.getEndsOn());
        stay.confirm();
    }

    /**
     * Before the arrival the stay is off; after it the traveller goes home early. Of a stay that is over nobody gives the seat back;
     * a call that is cancelled for those who are still to come leaves it as it is.
     */
    private void end(Mobility stay, ApplicationStatus to) {
        if (MobilityStatus.IN_PROGRESS.contains(stay.getStatus())) {
            departures.withoutSeat(stay);
        } else if (to == ApplicationStatus.WITHDRAWN || MobilityStatus.BEFORE_ARRIVAL.contains(stay.getStatus())) {
            stay.cancel();
            moved.fire(new MobilityMoved(stay.getId(), MobilityChange.CANCELLED));
        }
    }

    private List<Mobility> stays(ApplicationMoved event) {
        return em.createNamedQuery("Mobility.ofApplication", Mobility.class).setParameter("application", event.applicationId())
                .setParameter("cancelled", MobilityStatus.CANCELLED).getResultList();
    }
}

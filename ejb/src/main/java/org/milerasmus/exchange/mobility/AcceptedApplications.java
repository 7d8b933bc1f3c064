package org.milerasmus.exchange.mobility;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.milerasmus.exchange.application.Application;
import org.milerasmus.exchange.application.ApplicationMoved;
import org.milerasmus.exchange.application.ApplicationStatus;
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
    private Clock clock;

    void follow(@Observes ApplicationMoved event) {
        if (event.to() == ApplicationStatus.ACCEPTED) {
            plan(em.find(Application.class, event.applicationId()));
        } else if (event.to() == ApplicationStatus.CONFIRMED) {
            stays(event).forEach(Mobility::confirm);
        } else if (ApplicationStatus.HOLDING_A_SEAT.contains(event.from())) {
            stays(event).forEach(Mobility::cancel);
        }
    }

    private void plan(Application accepted) {
        Academy sending = em.find(Academy.class, accepted.getPerson().getAccount().getAcademyId());
        em.persist(new Mobility(codes.next("MOB", LocalDate.now(clock).getYear()), accepted, sending));
    }

    private List<Mobility> stays(ApplicationMoved event) {
        return em.createNamedQuery("Mobility.ofApplication", Mobility.class).setParameter("application", event.applicationId())
                .setParameter("cancelled", MobilityStatus.CANCELLED).getResultList();
    }
}

package org.milerasmus.exchange.learningdesk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import org.milerasmus.exchange.application.ApplicationMoved;
import org.milerasmus.exchange.application.ApplicationStatus;
import org.milerasmus.exchange.learning.Author;
import org.milerasmus.exchange.learning.LearningAgreement;
import org.milerasmus.exchange.learning.LearningMoved;
import org.milerasmus.exchange.learning.Party;
import org.milerasmus.exchange.mobility.Mobility;
import org.milerasmus.exchange.mobility.MobilityStatus;
import org.milerasmus.person.Person;
import org.milerasmus.reference.ExchangeKind;

/** Begins the learning agreement of a cadet who confirms a seat with credits, so that it is seen who has to write it. */
@ApplicationScoped
class Beginnings {

    private static final Set<ExchangeKind> STUDIES = Set.of(ExchangeKind.INTERNATIONAL_SEMESTER, ExchangeKind.LONG_EXCHANGE);

    @PersistenceContext(unitName = "erasmus")
    private EntityManager em;

    @Inject
    private Yardstick yardstick;

    @Inject
    private Event<LearningMoved> moved;

    @Inject
    private Clock clock;

    void confirmed(@Observes ApplicationMoved event) {
        if (event.to() == ApplicationStatus.CONFIRMED) {
            stay(event).filter(Beginnings::isStudy).ifPresent(this::begin);
        }
    }

    private Optional<Mobility> stay(ApplicationMoved event) {
        return em.createNamedQuery("Mobility.ofApplication", Mobility.class).setParameter("application", event.applicationId())
                .setParameter("cancelled", MobilityStatus.CANCELLED).getResultStream().findFirst();
    }

    private static boolean isStudy(Mobility stay) {
        return STUDIES.contains(stay.getKind()) && stay.getPerson().getKind().isStudying();
    }

    private void begin(Mobility stay) {
        Person traveller = stay.getPerson();
        LearningAgreement begun = new LearningAgreement(stay, yardstick.first(stay),
                new Author(Party.STUDENT, traveller.getAccount().getId(), traveller.getName(), clock.instant()));
        em.persist(begun);
        em.flush();
        moved.fire(new LearningMoved(begun.getId(), begun.getStatus(), begun.getTurn(), false));
    }
}

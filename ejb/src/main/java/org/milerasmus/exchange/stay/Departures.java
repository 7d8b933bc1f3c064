package org.milerasmus.exchange.stay;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import org.milerasmus.exchange.application.ApplicationStep;
import org.milerasmus.exchange.application.Decision;
import org.milerasmus.exchange.mobility.Mobility;
import org.milerasmus.exchange.mobility.MobilityChange;
import org.milerasmus.exchange.party.Parties;

/** The end of a stay at the host, planned or early. */
@ApplicationScoped
class Departures {

    @PersistenceContext(unitName = "erasmus")
    private EntityManager em;

    @Inject
    private Parties parties;

    /** The traveller leaves on a day; an interruption that is not over ends with it. */
    void depart(Mobility stay, LocalDate on, Decision decision) {
        em.createNamedQuery("Interruption.open", Interruption.class).setParameter("stay", stay.getId()).getResultStream()
                .forEach(open -> open.end(on, stay.today(decision)));
        MobilityChange change = stay.depart(on, decision);
        parties.moved(stay, change);
    }

    /** The application was withdrawn or its call taken back while the traveller was at the host: an early return, today. */
    void withoutSeat(Mobility stay) {
        ApplicationStep last = stay.getApplication().getSteps().getLast();
        String why = last.getNote() == null ? stay.getApplication().getCode() : last.getNote();
        Decision decision = new Decision(last.getAt(), last.getActor(), null, why);
        LocalDate today = stay.today(decision);
        depart(stay, today.isBefore(stay.getActual().getArrivedOn()) ? stay.getActual().getArrivedOn() : today, decision);
    }
}

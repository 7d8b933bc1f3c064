package org.milerasmus.exchange.ledger.seat;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.milerasmus.exchange.call.Call;
import org.milerasmus.exchange.offering.SeatsKept;
import org.milerasmus.exchange.offering.SeatsOffered;
import org.milerasmus.shared.RuleBroken;

/** Lets the calls of an agreement together offer no more seats than it gives in an academic year, those carried over included. */
@ApplicationScoped
class AgreedSeats {

    @PersistenceContext(unitName = "erasmus")
    private EntityManager em;

    @Inject
    private Clock clock;

    void offered(@Observes SeatsOffered event) {
        Call call = event.call();
        YearOffer offer = new YearOffer(em, event.agreement(), call);
        long most = event.agreement().seats(call.getKind(), call.getHost()) + offer.carried(LocalDate.now(clock));
        long others = sum(offer.calls().stream().filter(other -> !other.getId().equals(call.getId())).toList());
        if (call.getSeats() + others > most) {
            throw RuleBroken.at("seats", "call.moreSeatsThanAgreed", most, others);
        }
    }

    void kept(@Observes SeatsKept event) {
        Call call = event.call();
        YearOffer offer = new YearOffer(em, event.agreement(), call);
        List<Call> calls = offer.calls();
        long promised = sum(calls);
        if (promised > event.text().seats(call.getKind(), call.getHost()) + offer.carried(LocalDate.now(clock))) {
            throw RuleBroken.at("conditions", "agreement.seatsPromised", calls.stream().map(Call::getCode).collect(Collectors.joining(", ")), promised);
        }
    }

    private static long sum(List<Call> calls) {
        return calls.stream().mapToLong(Call::getSeats).sum();
    }
}

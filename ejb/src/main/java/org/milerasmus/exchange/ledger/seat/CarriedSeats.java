package org.milerasmus.exchange.ledger.seat;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.milerasmus.exchange.call.Call;
import org.milerasmus.exchange.call.CallStatus;
import org.milerasmus.exchange.mobility.MobilityStatus;
import org.milerasmus.exchange.offering.AgreedSeats;
import org.milerasmus.partnership.agreement.Agreement;
import org.milerasmus.reference.ExchangeKind;
import org.milerasmus.shared.AcademicYear;

/** The seats of an agreement as its ledger has them, before they are offered. */
@ApplicationScoped
class CarriedSeats implements AgreedSeats {

    /** A seat of a call that is over was used by who came; until then it may still be. */
    private static final String OVER = """
            select c.academicYear, count(m) from Mobility m join m.call c where c.agreement.id = :agreement and c.host.id = :host and c.kind = :kind
            and c.endsOn < :today and m.status <> :off group by c.academicYear""";
    private static final String OFFERED = """
            select c.academicYear, sum(c.seats) from Call c where c.agreement.id = :agreement and c.host.id = :host and c.kind = :kind
            and c.endsOn >= :today and c.status in :shown group by c.academicYear""";

    @PersistenceContext(unitName = "erasmus")
    private EntityManager em;

    @Inject
    private Clock clock;

    @Override
    public long available(Agreement agreement, Call call) {
        Way host = new Way(null, call.getHost().getId(), call.getKind()); // whoever sends: a call is open to all parties
        List<Promise> promises = new PromiseQuery(em).of(call.getHost().getId()).stream()
                .filter(line -> line.agreementId().equals(agreement.getId()) && line.isOf(host.receivingId(), host.kind()))
                .map(line -> line.on(host)).toList();
        AcademicYear year = AcademicYear.of(call.getStartsOn());
        Seats seats = new Promises(promises).account(host, used(agreement, call)).get(year);
        return Math.max(agreement.seats(call.getKind(), call.getHost()), seats == null ? 0 : seats.available());
    }

    private Map<AcademicYear, Long> used(Agreement agreement, Call call) {
        Map<AcademicYear, Long> used = new HashMap<>();
        List.of(em.createQuery(OVER, Object[].class).setParameter("off", MobilityStatus.CANCELLED),
                em.createQuery(OFFERED, Object[].class).setParameter("shown", CallStatus.OFFERED)).stream()
                .map(query -> under(query, agreement.getId(), call.getHost().getId(), call.getKind()))
                .forEach(query -> query.getResultStream().forEach(line -> used.merge((AcademicYear) line[0], ((Number) line[1]).longValue(), Long::sum)));
        return used;
    }

    private TypedQuery<Object[]> under(TypedQuery<Object[]> query, Long agreement, Long host, ExchangeKind kind) {
        return query.setParameter("agreement", agreement).setParameter("host", host).setParameter("kind", kind)
                .setParameter("today", LocalDate.now(clock));
    }
}

package org.milerasmus.exchange.ledger.seat;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.milerasmus.exchange.call.Call;
import org.milerasmus.exchange.call.CallStatus;
import org.milerasmus.exchange.mobility.MobilityStatus;
import org.milerasmus.exchange.promise.Promise;
import org.milerasmus.exchange.promise.PromiseQuery;
import org.milerasmus.exchange.promise.Promises;
import org.milerasmus.exchange.promise.Seats;
import org.milerasmus.exchange.promise.Way;
import org.milerasmus.partnership.agreement.Agreement;
import org.milerasmus.reference.ExchangeKind;
import org.milerasmus.shared.AcademicYear;

/** What a host offers by one agreement in an academic year for a kind of exchange: the seats of all published calls of these together. */
record YearOffer(EntityManager em, Agreement agreement, Long hostId, ExchangeKind kind, AcademicYear year) {

    private static final String OF_THESE = " c.agreement.id = :agreement and c.host.id = :host and c.kind = :kind ";
    private static final String CALLS = "select c from Call c where" + OF_THESE + "and c.academicYear = :year and c.status in :shown order by c.startsOn, c.id";

    /** A seat of a call that is over was used by who came; until then it may still be. */
    private static final String USED = "select c.academicYear, count(m) from Mobility m join m.call c where" + OF_THESE
            + "and c.endsOn < :today and m.status <> :off group by c.academicYear";
    private static final String OFFERED = "select c.academicYear, sum(c.seats) from Call c where" + OF_THESE
            + "and c.endsOn >= :today and c.status in :shown group by c.academicYear";

    /** The offer that a call is, or will be, part of. */
    YearOffer(EntityManager em, Agreement agreement, Call call) {
        this(em, agreement, call.getHost().getId(), call.getKind(), AcademicYear.of(call.getStartsOn()));
    }

    List<Call> calls() {
        return query(CALLS, Call.class).setParameter("year", year).setParameter("shown", CallStatus.OFFERED).getResultList();
    }

    /** Seats that earlier years have left for this one, as the agreement's rule has it; whoever sends: a call is open to all parties. */
    long carried(LocalDate today) {
        Way way = new Way(null, hostId, kind);
        List<Promise> promises = new PromiseQuery(em).of(hostId).stream()
                .filter(line -> line.agreementId().equals(agreement.getId()) && line.isOf(hostId, kind)).map(line -> line.on(way)).toList();
        Seats seats = new Promises(promises).account(way, used(today)).get(year);
        return seats == null ? 0 : seats.carriedIn();
    }

    private Map<AcademicYear, Long> used(LocalDate today) {
        Map<AcademicYear, Long> used = new HashMap<>();
        Stream.concat(query(USED, Object[].class).setParameter("today", today).setParameter("off", MobilityStatus.CANCELLED).getResultStream(),
                query(OFFERED, Object[].class).setParameter("today", today).setParameter("shown", CallStatus.OFFERED).getResultStream())
                .forEach(line -> used.merge((AcademicYear) line[0], ((Number) line[1]).longValue(), Long::sum));
        return used;
    }

    private <T> TypedQuery<T> query(String text, Class<T> result) {
        return em.createQuery(text, result).setParameter("agreement", agreement.getId()).setParameter("host", hostId).setParameter("kind", kind);
    }
}

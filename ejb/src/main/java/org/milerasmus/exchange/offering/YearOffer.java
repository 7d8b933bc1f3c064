package org.milerasmus.exchange.offering;

import jakarta.persistence.EntityManager;
import java.util.List;
import org.milerasmus.exchange.call.Call;
import org.milerasmus.exchange.call.CallStatus;
import org.milerasmus.partnership.academy.Academy;
import org.milerasmus.partnership.agreement.Agreement;
import org.milerasmus.reference.ExchangeKind;
import org.milerasmus.shared.AcademicYear;

/** What a host offers by one agreement in an academic year for a kind of exchange: all published calls of these together. */
record YearOffer(Agreement agreement, Academy host, ExchangeKind kind, AcademicYear year) {

    private static final String CALLS = """
            select c from Call c where c.agreement = :agreement and c.host = :host and c.kind = :kind and c.academicYear = :year
            and c.status in :shown order by c.startsOn, c.id""";

    /** The offer that a call is part of. */
    YearOffer(Agreement agreement, Call call) {
        this(agreement, call.getHost(), call.getKind(), AcademicYear.of(call.getStartsOn()));
    }

    List<Call> calls(EntityManager em) {
        return em.createQuery(CALLS, Call.class).setParameter("agreement", agreement).setParameter("host", host).setParameter("kind", kind)
                .setParameter("year", year).setParameter("shown", CallStatus.OFFERED).getResultList();
    }

    /** Its seats without those of one call. */
    long seats(EntityManager em, Long without) {
        return calls(em).stream().filter(call -> !call.getId().equals(without)).mapToLong(Call::getSeats).sum();
    }
}

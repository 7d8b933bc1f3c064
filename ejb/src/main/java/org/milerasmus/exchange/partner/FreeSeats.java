package org.milerasmus.exchange.partner;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.milerasmus.exchange.application.ApplicationStatus;
import org.milerasmus.exchange.call.CallStatus;
import org.milerasmus.partnership.academy.Academy;

/** Seats that are free in the calls which some academies have open, read in one statement whatever their number. */
final class FreeSeats {

    private static final String OPEN = """
            select c.host.id, c.seats, (select count(a) from Application a where a.nominatedCall = c and a.status in :holding) from Call c
            where c.host.id in :hosts and c.status = :published and c.window.opensAt <= :now and c.window.closesAt > :now""";

    private final Map<Long, Long> seats = new HashMap<>();

    FreeSeats(EntityManager em, List<Academy> hosts, Instant now) {
        if (!hosts.isEmpty()) {
            em.createQuery(OPEN, Object[].class).setParameter("hosts", hosts.stream().map(Academy::getId).toList())
                    .setParameter("published", CallStatus.PUBLISHED).setParameter("now", now)
                    .setParameter("holding", ApplicationStatus.HOLDING_A_SEAT).getResultStream()
                    .forEach(call -> seats.merge((Long) call[0], Math.max(0, (Integer) call[1] - (Long) call[2]), Long::sum));
        }
    }

    long of(Academy host) {
        return seats.getOrDefault(host.getId(), 0L);
    }
}

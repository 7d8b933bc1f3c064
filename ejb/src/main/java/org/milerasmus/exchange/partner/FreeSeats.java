package org.milerasmus.exchange.partner;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.milerasmus.exchange.application.ApplicationStatus;
import org.milerasmus.exchange.call.CallStatus;
import org.milerasmus.partnership.academy.Academy;

/** Seats that are free in the calls which some academies have open, read in two statements whatever their number. */
final class FreeSeats {

    private static final String OPEN = """
            select c.host.id, c.id, c.seats from Call c
            where c.host.id in :hosts and c.status = :published and c.window.opensAt <= :now and c.window.closesAt > :now""";

    private final Map<Long, Long> seats = new HashMap<>();

    FreeSeats(EntityManager em, List<Academy> hosts, Instant now) {
        if (hosts.isEmpty()) {
            return;
        }
        List<Object[]> open = em.createQuery(OPEN, Object[].class).setParameter("hosts", hosts.stream().map(Academy::getId).toList())
                .setParameter("published", CallStatus.PUBLISHED).setParameter("now", now).getResultList();
        Map<Long, Long> taken = open.isEmpty() ? Map.of() : taken(em, open.stream().map(call -> (Long) call[1]).toList());
        open.forEach(call -> seats.merge((Long) call[0], Math.max(0, (Integer) call[2] - taken.getOrDefault((Long) call[1], 0L)), Long::sum));
    }

    private static Map<Long, Long> taken(EntityManager em, List<Long> calls) {
        return em.createNamedQuery("Application.countByCall", Object[].class).setParameter("calls", calls)
                .setParameter("statuses", ApplicationStatus.HOLDING_A_SEAT).getResultStream()
                .collect(Collectors.toMap(line -> (Long) line[0], line -> (Long) line[1]));
    }

    long of(Academy host) {
        return seats.getOrDefault(host.getId(), 0L);
    }
}

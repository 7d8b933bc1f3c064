package org.milerasmus.exchange.ledger;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.milerasmus.exchange.application.ApplicationStatus;
import org.milerasmus.exchange.call.CallStatus;
import org.milerasmus.exchange.mobility.MobilityStatus;
import org.milerasmus.exchange.promise.Way;
import org.milerasmus.reference.ExchangeKind;
import org.milerasmus.reference.Service;
import org.milerasmus.shared.AcademicYear;

/** Reads what is behind an academy's ledger. Each side is asked for by itself, so that each statement has an index to start from. */
final class LedgerQuery {

    private static final String SIDE = "#side";
    private static final List<String> SENDING_AND_RECEIVING = List.of("sending", "receiving");
    private static final String OFFERS = """
            select c.academicYear, c.kind, c.host.id, partner.id, sum(c.seats) from Call c join c.agreement a join a.parties me join a.parties partner
            where me.id = :own and partner.id <> :own and (c.host.id = :own or c.host.id = partner.id) and c.status in :shown
            group by c.academicYear, c.kind, c.host.id, partner.id""";
    private static final String NOMINATIONS = """
            select c.academicYear, w.academyId, c.host.id, c.kind, p.service, count(a)
            from Application a join a.nominatedCall c join a.person p join p.account w
            where #side = :own and a.status <> :asked and w.academyId <> c.host.id group by c.academicYear, w.academyId, c.host.id, c.kind, p.service""";
    private static final String STAYS = """
            select m.academicYear, m.sending.id, m.receiving.id, m.kind, m.service, count(m), sum(function('datediff', m.actual.awayTo, m.actual.awayFrom)),
            count(g), sum(g.total) from Mobility m left join Grant g on g.mobility = m
            where m.#side.id = :own and m.status <> :off and m.sending.id <> m.receiving.id and (:partner = 0 or m.sending.id = :partner or m.receiving.id = :partner)
            group by m.academicYear, m.sending.id, m.receiving.id, m.kind, m.service""";
    private static final String NAMES = "select a.id, a.name from Academy a where a.id in :ids";

    private final EntityManager em;
    private final long own;

    LedgerQuery(EntityManager em, long own) {
        this.em = em;
        this.own = own;
    }

    /** Seats in published calls that rest on an agreement with the partner. */
    Map<Key, Long> offers() {
        Map<Key, Long> seats = new HashMap<>();
        em.createQuery(OFFERS, Object[].class).setParameter("own", own).setParameter("shown", CallStatus.OFFERED)
                .getResultStream().forEach(line -> {
                    Long host = (Long) line[2];
                    Way way = new Way(host == own ? (Long) line[3] : Long.valueOf(own), host, (ExchangeKind) line[1]);
                    seats.merge(Key.of(own, (AcademicYear) line[0], way), number(line[4]), Long::sum);
                });
        return seats;
    }

    /** Applications that hosts were asked to take, whatever became of them. */
    List<Movement> nominations() {
        List<Movement> all = new ArrayList<>();
        for (String side : List.of("w.academyId", "c.host.id")) {
            em.createQuery(NOMINATIONS.replace(SIDE, side), Object[].class).setParameter("own", own)
                    .setParameter("asked", ApplicationStatus.AWAITING_CONSENT).getResultStream()
                    .forEach(line -> all.add(Movement.nominations(key(line), (Service) line[4], number(line[5]))));
        }
        return all;
    }

    /** Stays with one partner, or with all for null. */
    List<Movement> stays(Long partnerId) {
        return SENDING_AND_RECEIVING.stream().flatMap(side -> stays(side, partnerId).getResultStream()).map(this::stays).toList();
    }

    private TypedQuery<Object[]> stays(String side, Long partnerId) {
        return em.createQuery(STAYS.replace(SIDE, side), Object[].class).setParameter("own", own).setParameter("off", MobilityStatus.CANCELLED)
                .setParameter("partner", partnerId == null ? 0L : partnerId);
    }

    private Movement stays(Object[] line) {
        long stays = number(line[5]);
        BigDecimal euros = line[8] == null ? BigDecimal.ZERO : (BigDecimal) line[8];
        return new Movement(key(line), (Service) line[4], 0, stays, stays + number(line[6]), number(line[7]), euros);
    }

    private Key key(Object[] line) {
        return Key.of(own, (AcademicYear) line[0], new Way((Long) line[1], (Long) line[2], (ExchangeKind) line[3]));
    }

    /** Names of academies by their numbers. */
    Map<Long, String> names(Collection<Long> ids) {
        return ids.isEmpty() ? Map.of() : em.createQuery(NAMES, Object[].class).setParameter("ids", Set.copyOf(ids)).getResultStream()
                .collect(Collectors.toMap(line -> (Long) line[0], line -> (String) line[1]));
    }

    private static long number(Object figure) {
        return figure == null ? 0 : ((Number) figure).longValue();
    }
}

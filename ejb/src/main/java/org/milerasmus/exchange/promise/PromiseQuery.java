package org.milerasmus.exchange.promise;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.milerasmus.partnership.agreement.TermsStatus;
import org.milerasmus.partnership.agreement.content.CarryOver;
import org.milerasmus.partnership.agreement.life.AgreementAct;
import org.milerasmus.reference.ExchangeKind;

/** Reads what agreements promise. Each side is asked for by itself, so that each statement has an index to start from. */
public record PromiseQuery(EntityManager em) {

    private static final String PROMISES = """
            select a.id, t.number, t.clauses.period.inForceFrom, t.clauses.period.inForceTo, t.clauses.carryOver, c.kind,
            c.sending.id, c.receiving.id, c.seatsPerYear
            from CooperationCondition c join c.terms t join t.agreement a where #which and t.status in :counting""";
    private static final String STEPS = "select s.agreement.id, s.number, s.act, s.at from AgreementStep s where s.agreement.id in :ids and s.act in :acts";

    /** What the agreed texts of an academy's agreements say. */
    public List<Promise> of(long academyId) {
        return promises(Stream.of("c.sending.id = :own", "c.receiving.id = :own").flatMap(side -> lines(side, "own", academyId)).toList());
    }

    /** What the agreed texts of some agreements say, by their numbers. */
    public List<Promise> under(Set<Long> agreements) {
        return agreements.isEmpty() ? List.of() : promises(lines("a.id in :agreements", "agreements", agreements).toList());
    }

    private Stream<Object[]> lines(String which, String parameter, Object value) {
        return em.createQuery(PROMISES.replace("#which", which), Object[].class).setParameter(parameter, value)
                .setParameter("counting", Set.of(TermsStatus.AGREED, TermsStatus.AMENDED)).getResultStream();
    }

    private List<Promise> promises(List<Object[]> lines) {
        Map<Long, Instant> ended = new HashMap<>();
        Map<List<Object>, Instant> agreed = new HashMap<>();
        steps(lines.stream().map(line -> (Long) line[0]).collect(Collectors.toSet())).forEach(step -> {
            if (step[2] == AgreementAct.TERMINATED) {
                ended.put((Long) step[0], (Instant) step[3]);
            } else {
                agreed.put(List.of(step[0], step[1]), (Instant) step[3]);
            }
        });
        return lines.stream().map(line -> new Promise((Long) line[0], (Integer) line[1], (LocalDate) line[2], (LocalDate) line[3], (CarryOver) line[4],
                new Way((Long) line[6], (Long) line[7], (ExchangeKind) line[5]), (Integer) line[8], agreed.get(List.of(line[0], line[1])),
                ended.get((Long) line[0]))).toList();
    }

    private List<Object[]> steps(Set<Long> agreements) {
        return agreements.isEmpty() ? List.of() : em.createQuery(STEPS, Object[].class).setParameter("ids", agreements)
                .setParameter("acts", Set.of(AgreementAct.AGREED, AgreementAct.AMENDED, AgreementAct.TERMINATED)).getResultList();
    }
}

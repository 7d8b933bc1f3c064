package org.milerasmus.exchange.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.milerasmus.exchange.mobility.Direction;
import org.milerasmus.it.As;
import org.milerasmus.shared.AcademicYear;

/**
 * Counts what is behind a ledger a second time, by plain SQL and row by row, and compares: on whatever data there are, however many.
 * Call {@link #agrees} for each of {@link #academies}.
 */
@ApplicationScoped
@Transactional
public class LedgerCheck {

    private static final AcademicYear FIRST = new AcademicYear(2000);
    private static final AcademicYear LAST = new AcademicYear(2100);
    private static final String STAYS = """
            select m.academic_year, m.sending_id, m.receiving_id, m.kind, 1,
            to_days(coalesce(m.departed_on, m.ends_on)) - to_days(coalesce(m.arrived_on, m.starts_on)) + 1, g.total
            from mobility m left join mobility_grant g on g.mobility_id = m.id
            where (m.sending_id = ?1 or m.receiving_id = ?1) and m.status not in ('CANCELLED')""";
    private static final String NOMINATIONS = """
            select c.academic_year, w.academy_id, c.host_id, c.kind, 1, 0, null from application a, calls c, person p, account w
            where a.nominated_call_id = c.id and a.person_id = p.id and p.account_id = w.id and (w.academy_id = ?1 or c.host_id = ?1)
            and w.academy_id <> c.host_id and a.status in ('NOMINATED', 'ACCEPTED', 'CONFIRMED', 'REFUSED', 'WITHDRAWN')""";
    /** Seats of the lines of texts that once were agreed, for each year that a text touches; the last column tells a whole year. */
    private static final String PROMISED = """
            select y.n, c.sending_id, c.receiving_id, c.kind, c.seats_per_year,
            t.status = 'AGREED' and t.number = 1 and a.status <> 'TERMINATED' and t.in_force_from <= makedate(y.n, 1) + interval 8 month
                and t.in_force_to >= makedate(y.n + 1, 1) + interval 8 month - interval 1 day, null
            from agreement_condition c join agreement_terms t on t.id = c.terms_id join agreement a on a.id = t.agreement_id
            join (select distinct year(in_force_from) + d.n n from agreement_terms,
                (select -1 n union select 0 union select 1 union select 2 union select 3 union select 4 union select 5 union select 6 union select 7
                union select 8 union select 9 union select 10 union select 11) d) y
            where (c.sending_id = ?1 or c.receiving_id = ?1) and t.status in ('AGREED', 'AMENDED')
            and t.in_force_from < makedate(y.n + 1, 1) + interval 8 month and t.in_force_to >= makedate(y.n, 1) + interval 8 month""";

    @PersistenceContext(unitName = "tests")
    private EntityManager em;

    @Inject
    private Ledgers ledgers;

    /** Numbers of the academies that have sent or received anybody, or have agreed on anything. */
    @SuppressWarnings("unchecked")
    public List<Long> academies() {
        return em.createNativeQuery("""
                select id from academy a where exists (select 1 from mobility m where m.sending_id = a.id) or exists (select 1 from mobility m
                where m.receiving_id = a.id) or exists (select 1 from agreement_condition c where c.sending_id = a.id) order by id""").getResultList();
    }

    /** Compares each line of the ledger of an academy, and their sums, with what is behind it. */
    public void agrees(String administrator, long academyId) {
        Ledger ledger = As.administrator(administrator, () -> ledgers.of(new LedgerFilter(academyId, FIRST, LAST, null, null, null, null, false)));
        Map<String, long[]> stays = counted(STAYS, academyId);
        Map<String, long[]> nominations = counted(NOMINATIONS, academyId);
        Map<String, LedgerLine> lines = new TreeMap<>();
        ledger.lines().forEach(line -> lines.put(key(academyId, line), line));
        assertThat(of(lines, LedgerLine::used)).as("stays of %d", academyId).isEqualTo(first(stays, 0));
        assertThat(of(lines, LedgerLine::days)).as("days of %d", academyId).isEqualTo(first(stays, 1));
        assertThat(of(lines, line -> line.euros().movePointRight(2).longValueExact())).as("cents of %d", academyId).isEqualTo(first(stays, 2));
        assertThat(of(lines, LedgerLine::nominated)).as("nominations of %d", academyId).isEqualTo(first(nominations, 0));
        assertThat(ledger.total().stays()).isEqualTo(stays.values().stream().mapToLong(line -> line[0]).sum());
        assertThat(ledger.balances().stream().mapToLong(Balance::stays).sum()).isEqualTo(ledger.total().stays());
        seats(academyId, lines);
    }

    /** What was promised lies between what is certain and what is possible, and seats are neither made nor lost on the way. */
    private void seats(long academyId, Map<String, LedgerLine> lines) {
        Map<String, long[]> promised = counted(PROMISED, academyId);
        lines.forEach((key, line) -> {
            long[] possible = promised.getOrDefault(key, new long[4]);
            assertThat(line.seats().agreed()).as("agreed in %s", key).isBetween(possible[3], possible[0]);
            assertThat(line.seats().used()).as(key).isEqualTo(line.used());
            assertThat(line.seats().left()).as(key).isEqualTo(Math.max(0, line.seats().agreed() + line.seats().carriedIn() - line.used()));
            assertThat(line.seats().carriedOut()).as(key).isBetween(0L, line.seats().left());
            String before = key.replaceFirst("^\\d+", String.valueOf(line.year().start() - 1));
            assertThat(line.seats().carriedIn()).as(key).isEqualTo(lines.containsKey(before) ? lines.get(before).seats().carriedOut() : 0);
        });
        promised.forEach((key, seats) -> assertThat(seats[3] == 0 || lines.containsKey(key)).as("a line for %s", key).isTrue());
    }

    /** Number, days, cents, and the number again of those that are certain. */
    private Map<String, long[]> counted(String sql, long academyId) {
        Map<String, long[]> all = new TreeMap<>();
        for (Object row : em.createNativeQuery(sql).setParameter(1, academyId).getResultList()) {
            Object[] line = (Object[]) row;
            if (number(line[1]) != number(line[2])) {
                long[] sums = all.computeIfAbsent(line[0] + " " + line[1] + ">" + line[2] + " " + line[3], none -> new long[4]);
                sums[0] += number(line[4]);
                sums[1] += number(line[5]);
                sums[2] += line[6] == null ? 0 : ((BigDecimal) line[6]).movePointRight(2).longValueExact();
                sums[3] += number(line[5]) * number(line[4]);
            }
        }
        return all;
    }

    private static long number(Object value) {
        return value instanceof Boolean yes ? yes ? 1 : 0 : ((Number) value).longValue();
    }

    private static String key(long own, LedgerLine line) {
        boolean out = line.direction() == Direction.OUTGOING;
        return line.year().start() + " " + (out ? own : line.partnerId()) + ">" + (out ? line.partnerId() : own) + " " + line.kind();
    }

    private static Map<String, Long> of(Map<String, LedgerLine> lines, Function<LedgerLine, Long> figure) {
        Map<String, Long> all = new TreeMap<>();
        lines.forEach((key, line) -> all.merge(key, figure.apply(line), Long::sum));
        all.values().removeIf(none -> none == 0);
        return all;
    }

    private static Map<String, Long> first(Map<String, long[]> sums, int which) {
        Map<String, Long> all = new TreeMap<>();
        sums.forEach((key, line) -> all.put(key, line[which]));
        all.values().removeIf(none -> none == 0);
        return all;
    }
}

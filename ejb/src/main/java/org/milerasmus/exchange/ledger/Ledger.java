package org.milerasmus.exchange.ledger;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.milerasmus.shared.PageRequest;

/**
 * The ledger of one academy.
 *
 * @param academyId number of the academy
 * @param academy   its name
 * @param lines     latest year first, then by partner, kind and direction
 * @param balances  one for each partner with stays, the one with most first
 * @param total     of all stays behind the lines
 */
public record Ledger(Long academyId, String academy, List<LedgerLine> lines, List<Balance> balances, Balance total) implements Serializable {

    private static final Map<String, Comparator<LedgerLine>> ORDERS = Map.of(
            "year", Comparator.comparing(LedgerLine::year), "partner", Comparator.comparing(LedgerLine::partner),
            "kind", Comparator.comparing(LedgerLine::kind), "direction", Comparator.comparing(LedgerLine::direction),
            "nominated", Comparator.comparingLong(LedgerLine::nominated), "used", Comparator.comparingLong(LedgerLine::used),
            "days", Comparator.comparingLong(LedgerLine::days));

    public Ledger {
        lines = List.copyOf(lines);
        balances = List.copyOf(balances);
    }

    /** One part of the lines, sorted by one of their columns where it is asked for. */
    public List<LedgerLine> lines(PageRequest page) {
        Comparator<LedgerLine> order = page.sort() == null ? null : ORDERS.get(page.sort());
        var sorted = order == null ? lines.stream() : lines.stream().sorted(page.descending() ? order.reversed() : order);
        return sorted.skip(page.first()).limit(page.size()).toList();
    }

    /** Seats agreed in all lines, as are the other sums; null where no line tells any. */
    public Long agreed() {
        return sum(line -> line.seats() == null ? null : line.seats().agreed());
    }

    /** Seats offered. */
    public Long offered() {
        return sum(LedgerLine::offered);
    }

    /** People nominated. */
    public Long nominated() {
        return sum(LedgerLine::nominated);
    }

    /** Stays. */
    public Long used() {
        return sum(LedgerLine::used);
    }

    /** Days of these stays. */
    public Long days() {
        return sum(LedgerLine::days);
    }

    /** Euros in the lines that tell them. */
    public BigDecimal euros() {
        return lines.stream().map(LedgerLine::euros).filter(Objects::nonNull).reduce(BigDecimal::add).orElse(null);
    }

    private Long sum(Function<LedgerLine, Long> figure) {
        return lines.stream().map(figure).filter(Objects::nonNull).reduce(Long::sum).orElse(null);
    }
}

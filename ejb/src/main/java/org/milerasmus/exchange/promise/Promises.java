package org.milerasmus.exchange.promise;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.milerasmus.shared.AcademicYear;

/** Which seats agreements promise for each academic year: an amendment counts from the year in which it was agreed on. */
public final class Promises {

    private final Map<Way, List<Lot>> lots = new HashMap<>();

    /** @param lines of every agreed text of the agreements in question */
    public Promises(Collection<Promise> lines) {
        lines.stream().collect(Collectors.groupingBy(Promise::agreementId)).values().forEach(this::add);
    }

    private void add(List<Promise> agreement) {
        int first = agreement.stream().mapToInt(Promise::number).min().orElseThrow();
        Map<AcademicYear, Integer> counting = new HashMap<>();
        agreement.forEach(line -> line.years().stream().filter(year -> line.number() == first || line.isAgreedBy(year))
                .forEach(year -> counting.merge(year, line.number(), Math::max)));
        int last = counting.keySet().stream().max(Comparator.naturalOrder()).map(AcademicYear::start).orElse(0);
        counting.forEach((year, number) -> agreement.stream().filter(line -> line.number() == number).forEach(line ->
                lots.computeIfAbsent(line.way(), none -> new ArrayList<>()).add(Lot.of(year.start(), line.seats(), line.carryOver(), last))));
    }

    /** For which exchanges anything is promised. */
    public Set<Way> ways() {
        return lots.keySet();
    }

    /**
     * The seats of one way by academic year: of every year with a promise, a carried seat, or a use.
     *
     * @param used stays that have taken a seat, by academic year
     */
    public Map<AcademicYear, Seats> account(Way way, Map<AcademicYear, Long> used) {
        Map<Integer, Long> taken = new HashMap<>();
        used.forEach((year, stays) -> taken.put(year.start(), stays));
        return new SeatAccount(lots.getOrDefault(way, List.of()), taken).years().entrySet().stream()
                .collect(Collectors.toMap(year -> new AcademicYear(year.getKey()), Map.Entry::getValue));
    }
}

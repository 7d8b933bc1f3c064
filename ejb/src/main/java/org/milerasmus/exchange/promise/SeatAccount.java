package org.milerasmus.exchange.promise;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Carries unused seats over, as the agreements say. In each year those seats are used first that would lapse first: it is the reading
 * that loses fewest of them. What is used beyond the seats of a year is not taken from later ones.
 */
final class SeatAccount {

    private static final Comparator<Lot> LAPSING_FIRST = Comparator.comparingInt(Lot::lastUsable).thenComparingInt(Lot::year);

    private final Map<Integer, Seats> years = new TreeMap<>();

    /** @param used seats that stays have taken, by the calendar year in which the academic year starts */
    SeatAccount(Collection<Lot> lots, Map<Integer, Long> used) {
        int first = lots.stream().mapToInt(Lot::year).min().orElse(0);
        int last = lots.stream().mapToInt(Lot::lastUsable).max().orElse(-1);
        List<Lot> open = new ArrayList<>();
        for (int year = first; year <= last; year++) {
            open = pass(year, open, lots, used.getOrDefault(year, 0L));
        }
        used.forEach((year, taken) -> years.putIfAbsent(year, Seats.unpromised(taken)));
    }

    /** Goes through one year and gives back what may be used later. */
    private List<Lot> pass(int year, List<Lot> carried, Collection<Lot> lots, long used) {
        List<Lot> granted = lots.stream().filter(lot -> lot.year() == year).toList();
        List<Lot> usable = new ArrayList<>(carried);
        usable.addAll(granted);
        usable.sort(LAPSING_FIRST);
        List<Lot> left = take(used, usable);
        List<Lot> later = left.stream().filter(lot -> lot.lastUsable() > year).toList();
        years.put(year, new Seats(sum(granted), sum(carried), used, sum(left), sum(later)));
        return later;
    }

    private static List<Lot> take(long used, List<Lot> usable) {
        List<Lot> left = new ArrayList<>();
        long wanted = used;
        for (Lot lot : usable) {
            long taken = Math.min(wanted, lot.seats());
            wanted -= taken;
            left.add(lot.without(taken));
        }
        return left;
    }

    private static long sum(List<Lot> lots) {
        return lots.stream().mapToLong(Lot::seats).sum();
    }

    /** The seats by the calendar year in which the academic year starts: every year with a promise, a carried seat, or a use. */
    Map<Integer, Seats> years() {
        return years;
    }
}

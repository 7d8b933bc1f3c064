package org.milerasmus.size;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.milerasmus.lists.Reader;
import org.milerasmus.lists.Visitor;

/** How long the openings of one list take. */
final class Times {

    private static final int OK = 200;
    private static final double PART = 0.95;
    /** How many are named: which page is slow, and not only that one is. */
    private static final int SLOWEST = 4;

    private final List<Time> times = new ArrayList<>();
    private final List<String> refused = new ArrayList<>();

    /** Opens a page and takes the time from the request to the last letter of the answer. */
    void take(Reader reader, String address) {
        Visitor visitor = reader.visitor();
        long begun = System.nanoTime();
        int status = visitor.open(address).statusCode();
        times.add(new Time(System.nanoTime() - begun, address + " for " + reader));
        if (status != OK) {
            refused.add("%s for %s: status %d".formatted(address, reader, status));
        }
    }

    /** The openings that did not show the page, which say nothing about its time. */
    List<String> refused() {
        return refused;
    }

    /** The time that 95 of 100 openings do not exceed, in nanoseconds. */
    long percentile() {
        return sorted().get((int) Math.ceil(PART * times.size()) - 1).nanos();
    }

    private List<Time> sorted() {
        return times.stream().sorted(Comparator.comparingLong(Time::nanos)).toList();
    }

    @Override
    public String toString() {
        return "%d ms of %d, the slowest %s".formatted(Duration.ofNanos(percentile()).toMillis(), times.size(),
                sorted().reversed().stream().limit(SLOWEST).map(Time::toString).collect(Collectors.joining(", ")));
    }

    private record Time(long nanos, String page) {
        @Override
        public String toString() {
            return "%d ms: %s".formatted(Duration.ofNanos(nanos).toMillis(), page);
        }
    }
}

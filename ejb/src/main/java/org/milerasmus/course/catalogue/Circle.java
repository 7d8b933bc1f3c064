package org.milerasmus.course.catalogue;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds courses that would need themselves: by what they ask for before, or by what they consist of. */
public final class Circle {

    private final Map<Long, ? extends Collection<Long>> needs;
    private final long start;
    private final Set<Long> seen = new HashSet<>();

    private Circle(long start, Map<Long, ? extends Collection<Long>> needs) {
        this.start = start;
        this.needs = needs;
    }

    /**
     * A way from a course over what it needs back to itself, with the course at both ends; empty when there is none.
     *
     * @param needs the numbers of the courses that each course asks for or consists of
     */
    public static List<Long> through(long course, Map<Long, ? extends Collection<Long>> needs) {
        return new Circle(course, needs).from(course);
    }

    private List<Long> from(long course) {
        for (Long next : needs.containsKey(course) ? needs.get(course) : List.<Long>of()) {
            List<Long> rest = next == start ? List.of(start) : seen.add(next) ? from(next) : List.of();
            if (!rest.isEmpty()) {
                List<Long> way = new ArrayList<>(List.of(course));
                way.addAll(rest);
                return way;
            }
        }
        return List.of();
    }
}

package org.milerasmus.exchange.placement.matching;

import java.util.Arrays;
import java.util.stream.IntStream;

/** Which applicant is given which wish. */
public final class Matching {

    private final Wishes wishes;
    private final int[] given;

    /**
     * A placement.
     *
     * @param given number of the wish that each applicant is given, or a negative number for none
     */
    public Matching(Wishes wishes, int[] given) {
        this.wishes = wishes;
        this.given = given.clone();
    }

    /** Number of the wish that the applicant is given, or a negative number for none. */
    public int given(int applicant) {
        return given[applicant];
    }

    /** Which of the own wishes the applicant is given, from 1 for the best; 0 for none. */
    public int position(int applicant) {
        return given[applicant] < 0 ? 0 : given[applicant] - wishes.first(applicant) + 1;
    }

    /** Number of applicants who are given a wish. */
    public int placed() {
        return (int) Arrays.stream(given).filter(wish -> wish >= 0).count();
    }

    /** Number of applicants who are given the wish at a position, from 1 for the best. */
    public int placedAt(int position) {
        return (int) IntStream.range(0, given.length).filter(a -> position(a) == position).count();
    }

    /** The quotas under which more wishes are given than they let through, in the order in which they were added. */
    public IntStream exceeded(Quotas quotas) {
        Occupancy occupancy = Occupancy.of(this, quotas);
        return IntStream.range(0, quotas.size()).filter(occupancy::isExceeded);
    }

    Wishes wishes() {
        return wishes;
    }

    int[] toArray() {
        return given.clone();
    }
}

package org.milerasmus.shared;

/**
 * The part of a list that is looked at.
 *
 * @param first      index of the first row, from 0
 * @param size       number of rows, at least 1
 * @param sort       name of the column to sort by, or null for the list's own order; each list accepts only its own columns
 * @param descending whether the largest comes first
 */
public record PageRequest(int first, int size, String sort, boolean descending) {

    /** Largest number of rows that one export or page may ask for. */
    public static final int MAX_SIZE = 100_000;

    public PageRequest {
        first = Math.max(0, first);
        size = Math.clamp(size, 1, MAX_SIZE);
    }

    /** Every row in the list's own order, as an export wants them. */
    public static PageRequest all() {
        return new PageRequest(0, MAX_SIZE, null, false);
    }
}

package org.milerasmus.exchange.placement.matching;

import java.util.Arrays;

/** Nested limits on how many wishes may be granted: each lies inside at most one wider one. */
public final class Quotas {

    static final int NONE = -1;

    private int[] capacity = new int[16];
    private int[] around = new int[16];
    private int size;

    /** A limit that lies inside no other; returns its number. */
    public int add(int seats) {
        return append(seats, NONE);
    }

    /** A limit inside a wider one; returns its number. */
    public int addInside(int wider, int seats) {
        if (wider < 0 || wider >= size) {
            throw new IllegalArgumentException("no quota " + wider);
        }
        return append(seats, wider);
    }

    private int append(int seats, int wider) {
        if (size == capacity.length) {
            capacity = Arrays.copyOf(capacity, 2 * size);
            around = Arrays.copyOf(around, 2 * size);
        }
        capacity[size] = Math.max(0, seats);
        around[size] = wider;
        return size++;
    }

    /** Number of limits. */
    public int size() {
        return size;
    }

    /** How many wishes a limit lets through. */
    public int capacity(int quota) {
        return capacity[quota];
    }

    /** The next wider limit, or a negative number. */
    public int around(int quota) {
        return around[quota];
    }
}

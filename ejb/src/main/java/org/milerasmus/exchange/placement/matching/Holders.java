package org.milerasmus.exchange.placement.matching;

import java.util.Arrays;

/** The wishes that have been granted under one quota, as a heap with the lowest in merit on top; those taken back are left to be skipped. */
final class Holders {

    private final Wishes wishes;
    private int[] heap = new int[4];
    private int size;

    Holders(Wishes wishes) {
        this.wishes = wishes;
    }

    void add(int wish) {
        if (size == heap.length) {
            heap = Arrays.copyOf(heap, 2 * size);
        }
        int at = size++;
        while (at > 0 && isLower(wish, heap[(at - 1) / 2])) {
            heap[at] = heap[(at - 1) / 2];
            at = (at - 1) / 2;
        }
        heap[at] = wish;
    }

    /** The lowest in merit of those who still hold, or a negative number when nobody does. */
    int lowest(int[] held) {
        while (size > 0 && held[wishes.applicant(heap[0])] != heap[0]) {
            removeTop();
        }
        return size == 0 ? Quotas.NONE : heap[0];
    }

    private void removeTop() {
        int last = heap[--size];
        int at = 0;
        for (int child = lowerChild(at); child < size && isLower(heap[child], last); child = lowerChild(at)) {
            heap[at] = heap[child];
            at = child;
        }
        heap[at] = last;
    }

    private int lowerChild(int at) {
        int left = 2 * at + 1;
        return left + 1 < size && isLower(heap[left + 1], heap[left]) ? left + 1 : left;
    }

    private boolean isLower(int one, int other) {
        return wishes.rank(one) > wishes.rank(other);
    }
}

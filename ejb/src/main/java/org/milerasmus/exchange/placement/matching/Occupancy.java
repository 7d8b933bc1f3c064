package org.milerasmus.exchange.placement.matching;

/** How many wishes are granted under each quota. */
final class Occupancy {

    private final Wishes wishes;
    private final Quotas quotas;
    private final int[] count;

    Occupancy(Wishes wishes, Quotas quotas) {
        this.wishes = wishes;
        this.quotas = quotas;
        this.count = new int[quotas.size()];
    }

    static Occupancy of(Matching matching, Quotas quotas) {
        Occupancy occupancy = new Occupancy(matching.wishes(), quotas);
        for (int wish : matching.toArray()) {
            if (wish >= 0) {
                occupancy.add(wish);
            }
        }
        return occupancy;
    }

    void add(int wish) {
        for (int q = wishes.quota(wish); q >= 0; q = quotas.around(q)) {
            count[q]++;
        }
    }

    void remove(int wish) {
        for (int q = wishes.quota(wish); q >= 0; q = quotas.around(q)) {
            count[q]--;
        }
    }

    /** The innermost quota that has no room for the wish; a negative number when it can be granted. */
    int firstFull(int wish) {
        int q = wishes.quota(wish);
        while (q >= 0 && count[q] < quotas.capacity(q)) {
            q = quotas.around(q);
        }
        return q;
    }

    boolean isExceeded(int quota) {
        return count[quota] > quotas.capacity(quota);
    }
}

package org.milerasmus.exchange.placement.matching;

import java.util.BitSet;

/**
 * The wishes of all applicants of a round. A wish has a number of its own; those of one applicant follow each other, best first.
 */
public final class Wishes {

    private final int[] first;
    private final int[] applicant;
    private final int[] quota;
    private final int[] rank;

    /**
     * The wishes, by applicant and by preference.
     *
     * @param quotas the innermost quota that each wish falls under
     * @param ranks  place of each wish in the order of merit, from 0 for the best; no two are alike
     */
    public Wishes(int[][] quotas, int[][] ranks) {
        first = new int[quotas.length + 1];
        for (int a = 0; a < quotas.length; a++) {
            first[a + 1] = first[a] + quotas[a].length;
        }
        int all = first[quotas.length];
        applicant = new int[all];
        quota = new int[all];
        rank = new int[all];
        BitSet taken = new BitSet(all);
        for (int a = 0; a < quotas.length; a++) {
            fill(a, quotas[a], ranks[a], taken);
        }
    }

    private void fill(int one, int[] quotas, int[] ranks, BitSet taken) {
        for (int k = 0; k < quotas.length; k++) {
            int wish = first[one] + k;
            applicant[wish] = one;
            quota[wish] = quotas[k];
            rank[wish] = ranks[k];
            if (taken.get(ranks[k])) {
                throw new IllegalArgumentException("two wishes at place " + ranks[k]);
            }
            taken.set(ranks[k]);
        }
    }

    /** Number of applicants. */
    public int applicants() {
        return first.length - 1;
    }

    /** Number of wishes of all applicants. */
    public int size() {
        return rank.length;
    }

    /** Number of the applicant's first wish. */
    public int first(int one) {
        return first[one];
    }

    /** Number after that of the applicant's last wish. */
    public int end(int one) {
        return first[one + 1];
    }

    /** Whose wish it is. */
    public int applicant(int wish) {
        return applicant[wish];
    }

    /** The innermost quota that the wish falls under. */
    public int quota(int wish) {
        return quota[wish];
    }

    /** Place in the order of merit, 0 for the best. */
    public int rank(int wish) {
        return rank[wish];
    }
}

package org.milerasmus.exchange.placement.matching;

import java.util.Arrays;

/**
 * The stable placement that is best for every applicant: each asks for one wish after the other; a full quota keeps those who
 * stand higher in merit and lets the lowest go, who asks for the next wish. Why nobody gains by hiding the true wishes, see the
 * description of this package.
 */
public final class DeferredAcceptance {

    private final Wishes wishes;
    private final Quotas quotas;
    private final Occupancy occupancy;
    private final Holders[] holders;
    private final int[] next;
    private final int[] held;

    private DeferredAcceptance(Wishes wishes, Quotas quotas) {
        this.wishes = wishes;
        this.quotas = quotas;
        this.occupancy = new Occupancy(wishes, quotas);
        this.holders = new Holders[quotas.size()];
        Arrays.setAll(holders, q -> new Holders(wishes));
        this.next = new int[wishes.applicants()];
        Arrays.setAll(next, wishes::first);
        this.held = new int[wishes.applicants()];
        Arrays.fill(held, Quotas.NONE);
    }

    /** Places everybody who can be placed; takes about as many steps as there are wishes. */
    public static Matching place(Wishes wishes, Quotas quotas) {
        DeferredAcceptance round = new DeferredAcceptance(wishes, quotas);
        for (int a = 0; a < wishes.applicants(); a++) {
            round.settle(a);
        }
        return new Matching(wishes, round.held);
    }

    /** Lets the applicant ask, then whoever is let go for it, until nobody is let go any more. */
    private void settle(int applicant) {
        int turn = applicant;
        while (turn >= 0 && next[turn] < wishes.end(turn)) {
            int letGo = ask(next[turn]++);
            turn = letGo < 0 ? Quotas.NONE : wishes.applicant(letGo);
        }
    }

    /** Returns the wish that is not granted, or no longer; a negative number when there was room. */
    private int ask(int wish) {
        int full = occupancy.firstFull(wish);
        if (full < 0) {
            grant(wish);
            return Quotas.NONE;
        }
        int lowest = holders[full].lowest(held);
        if (lowest < 0 || wishes.rank(lowest) < wishes.rank(wish)) {
            return wish;
        }
        occupancy.remove(lowest);
        held[wishes.applicant(lowest)] = Quotas.NONE;
        grant(wish);
        return lowest;
    }

    private void grant(int wish) {
        occupancy.add(wish);
        held[wishes.applicant(wish)] = wish;
        for (int q = wishes.quota(wish); q >= 0; q = quotas.around(q)) {
            holders[q].add(wish);
        }
    }
}

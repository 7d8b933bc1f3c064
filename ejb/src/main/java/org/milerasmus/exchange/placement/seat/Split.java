package org.milerasmus.exchange.placement.seat;

import java.util.Arrays;

/**
 * Divides the seats of senders among the calls in which they can be used. A sender's seats over several calls would cross the seats
 * of these calls, and quotas that cross let a placement be gamed: so each call gets its part of them beforehand, whatever anybody
 * wishes. It goes seat by seat, one sender after the other, always to the call with the most seats that nobody has been given yet:
 * while senders have seats left, none of any call stays out of reach.
 */
final class Split {

    private final int[] free;
    private final int[] open;
    private final int[][] parts;

    private Split(int[] shares, int[] free) {
        this.free = free;
        this.open = free.clone();
        this.parts = new int[shares.length][free.length];
        int most = Arrays.stream(shares).max().orElse(0);
        for (int seat = 0; seat < most; seat++) {
            for (int sender = 0; sender < shares.length; sender++) {
                if (seat < shares[sender]) {
                    give(sender);
                }
            }
        }
    }

    /**
     * The parts by sender and call; no part is greater than its call.
     *
     * @param shares seats of each sender
     * @param free   free seats of each call
     */
    static int[][] of(int[] shares, int[] free) {
        return new Split(shares, free).parts;
    }

    private void give(int sender) {
        int best = -1;
        for (int call = 0; call < free.length; call++) {
            if (parts[sender][call] < free[call] && (best < 0 || isBetter(parts[sender], call, best))) {
                best = call;
            }
        }
        if (best >= 0) {
            parts[sender][best]++;
            open[best]--;
        }
    }

    private boolean isBetter(int[] part, int call, int other) {
        return open[call] > open[other] || open[call] == open[other] && part[call] < part[other];
    }
}

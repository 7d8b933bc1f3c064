package org.milerasmus.course.session;

import java.util.List;
import org.milerasmus.shared.RuleBroken;

/** The shares of one session together. */
final class SeatShares {

    private SeatShares() {
    }

    static int reserved(List<SeatShare> shares) {
        return shares.stream().mapToInt(SeatShare::getSeats).sum();
    }

    /** Each names whom it is for, none twice, and together they fit into the capacity; a message names the line that is to blame. */
    static void check(List<SeatShare> shares, int capacity) {
        int reserved = 0;
        for (int i = 0; i < shares.size(); i++) {
            SeatShare share = shares.get(i);
            share.tidy();
            requireOne(share, i);
            requireNew(share, shares.subList(0, i), i);
            reserved += share.getSeats();
            if (reserved > capacity) {
                String seats = field(i, "seats");
                throw RuleBroken.at(seats, "session.sharesAboveCapacity", reserved, capacity);
            }
        }
    }

    private static void requireOne(SeatShare share, int line) {
        if (!share.isNamed()) {
            String whom = field(line, share.getKind() == ShareKind.NATION ? "country" : "academy");
            throw RuleBroken.at(whom, "session.shareForNobody");
        }
    }

    private static void requireNew(SeatShare share, List<SeatShare> before, int line) {
        if (before.stream().anyMatch(share::isForTheSameAs)) {
            String kind = field(line, "kind");
            throw RuleBroken.at(kind, "session.shareTwice");
        }
    }

    private static String field(int line, String name) {
        return "shares:" + line + ":" + name;
    }
}

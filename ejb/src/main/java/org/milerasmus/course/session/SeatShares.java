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
            if (!share.isNamed()) {
                throw RuleBroken.at(field(i, share.getKind() == ShareKind.NATION ? "country" : "academy"), "session.shareForNobody");
            }
            if (shares.subList(0, i).stream().anyMatch(share::isForTheSameAs)) {
                throw RuleBroken.at(field(i, "kind"), "session.shareTwice");
            }
            reserved += share.getSeats();
            if (reserved > capacity) {
                throw RuleBroken.at(field(i, "seats"), "session.sharesAboveCapacity", reserved, capacity);
            }
        }
    }

    private static String field(int line, String name) {
        return "shares:" + line + ":" + name;
    }
}

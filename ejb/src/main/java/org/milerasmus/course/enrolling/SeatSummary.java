package org.milerasmus.course.enrolling;

import java.io.Serializable;
import java.util.List;
import org.milerasmus.course.session.SeatShare;
import org.milerasmus.course.session.Session;

/**
 * How the seats of a session stand.
 *
 * @param taken    seats that somebody has, or that are offered to somebody
 * @param offered  those that are offered and not accepted yet
 * @param open     seats that anybody can take now
 * @param waiting  how many wait
 * @param released whether what was reserved is for everybody now
 */
public record SeatSummary(Session session, int taken, long offered, int open, long waiting, List<Share> shares, boolean released)
        implements Serializable {

    /**
     * Reserved seats.
     *
     * @param left that nobody has taken yet
     */
    public record Share(SeatShare share, int left) implements Serializable {
    }
}

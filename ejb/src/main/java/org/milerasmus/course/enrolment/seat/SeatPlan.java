package org.milerasmus.course.enrolment.seat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.milerasmus.course.session.SeatShare;
import org.milerasmus.partnership.academy.Academy;

/**
 * The seats of one session, given away one by one. Somebody takes a reserved seat first and an open one only when none of the shares
 * for their academy has one left; who sits in a share that somebody else needs moves to another one that fits, so that no order of coming
 * wastes a seat. Once the shares are released every seat is open.
 */
public final class SeatPlan {

    private final int capacity;
    private final List<SeatShare> shares;
    private final int[] left;
    private final Map<Academy, int[]> placed = new HashMap<>();
    private int open;
    private int taken;

    /**
     * A session with all of its seats free.
     *
     * @param released whether what is reserved and not taken is now for everybody
     */
    public SeatPlan(int capacity, List<SeatShare> shares, boolean released) {
        this.capacity = capacity;
        this.shares = released ? List.of() : List.copyOf(shares);
        this.left = this.shares.stream().mapToInt(SeatShare::getSeats).toArray();
        this.open = capacity - this.shares.stream().mapToInt(SeatShare::getSeats).sum();
    }

    /** Seats that people of an academy have already, whether or not the plan would give them. */
    public void hold(Academy sender, long people) {
        for (long i = 0; i < people; i++) {
            if (!take(sender)) {
                taken++;
                open--;
            }
        }
    }

    /** Gives a seat to somebody of an academy; false, with nothing changed, when there is none that they may take. */
    public boolean take(Academy sender) {
        if (taken >= capacity) {
            return false;
        }
        if (!reserve(sender, new boolean[left.length])) {
            if (open <= 0) {
                return false;
            }
            open--;
        }
        taken++;
        return true;
    }

    /** Seats that somebody has. */
    public int getTaken() {
        return taken;
    }

    /** Seats that anybody can take now, 0 or more. */
    public int openLeft() {
        return Math.max(0, Math.min(open, capacity - taken));
    }

    /** Seats of a share, by its place in the list, that nobody sits in; 0 for all once they are released. */
    public int left(int share) {
        return shares.isEmpty() ? 0 : Math.min(left[share], capacity - taken);
    }

    private boolean reserve(Academy sender, boolean[] tried) {
        for (int i = 0; i < left.length; i++) {
            if (!tried[i] && shares.get(i).isFor(sender)) {
                tried[i] = true;
                if (left[i] > 0 || makeRoom(i, tried)) {
                    left[i]--;
                    placed.computeIfAbsent(sender, one -> new int[left.length])[i]++;
                    return true;
                }
            }
        }
        return false;
    }

    private boolean makeRoom(int share, boolean[] tried) {
        for (Map.Entry<Academy, int[]> other : List.copyOf(placed.entrySet())) {
            if (other.getValue()[share] > 0 && reserve(other.getKey(), tried)) {
                other.getValue()[share]--;
                left[share]++;
                return true;
            }
        }
        return false;
    }
}

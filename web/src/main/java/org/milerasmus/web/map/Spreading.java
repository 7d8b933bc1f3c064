package org.milerasmus.web.map;

import java.util.ArrayList;
import java.util.List;
import org.milerasmus.web.map.Projection.Spot;

/** Moves marks that would hide each other a little apart, always in the same way. */
final class Spreading {

    private static final int ROUNDS = 60;
    private static final double CLOSENESS = 0.85; // marks may overlap at their rims
    private static final double GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));

    private Spreading() {
    }

    static List<Spot> apart(List<Spot> spots, double... radii) {
        List<Spot> moved = new ArrayList<>(spots);
        boolean still = false;
        for (int round = 0; round < ROUNDS && !still; round++) {
            still = true;
            for (int i = 0; i < moved.size(); i++) {
                for (int j = i + 1; j < moved.size(); j++) {
                    still &= !push(moved, i, j, (radii[i] + radii[j]) * CLOSENESS);
                }
            }
        }
        return moved;
    }

    /** Moves two marks half of what is missing each; whether they were too near. */
    private static boolean push(List<Spot> spots, int i, int j, double gap) {
        Spot one = spots.get(i);
        Spot other = spots.get(j);
        double distance = Math.hypot(other.x() - one.x(), other.y() - one.y());
        if (distance >= gap - 0.1) {
            return false;
        }
        double angle = distance < 0.1 ? j * GOLDEN_ANGLE : Math.atan2(other.y() - one.y(), other.x() - one.x());
        double half = (gap - distance) / 2;
        spots.set(i, new Spot(one.x() - half * Math.cos(angle), one.y() - half * Math.sin(angle)));
        spots.set(j, new Spot(other.x() + half * Math.cos(angle), other.y() + half * Math.sin(angle)));
        return true;
    }
}

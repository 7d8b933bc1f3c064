package org.milerasmus.web.map;

import java.io.Serializable;

/**
 * A point as it is drawn.
 *
 * @param x      units from the left edge of the picture
 * @param y      units from its upper edge
 * @param radius of the mark, in units; its area grows with the count
 */
public record MapMark(MapPoint point, double x, double y, double radius) implements Serializable {

    private static final double EDGE = 240;

    /** On which side of the mark its label has room: {@code start}, {@code middle} or {@code end}. */
    public String anchor() {
        if (x < EDGE) {
            return "start";
        }
        return x > Projection.SIZE - EDGE ? "end" : "middle";
    }

    /** Whether the mark has a number in it. */
    public boolean isCounted() {
        return point.count() > 1;
    }
}

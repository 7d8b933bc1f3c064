package org.milerasmus.exchange.learning.content;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/** How two texts differ, component by component. */
public final class Comparison {

    /**
     * A component in both texts.
     *
     * @param before in the earlier text; null when it was added
     * @param after  in the later text; null when it was taken out without a word
     */
    public record Line(Side side, Change change, Component before, Component after) implements Serializable {
    }

    private Comparison() {
    }

    /** The components of a side: those of the earlier text in its order, then what the later one adds. */
    public static List<Line> of(Plan before, Plan after, Side side) {
        List<Line> lines = new ArrayList<>();
        before.taken(side).forEach(earlier -> lines.add(line(earlier, after.find(earlier.getKey()).orElse(null))));
        after.taken(side).stream().filter(later -> before.find(later.getKey()).filter(Component::isTaken).isEmpty())
                .forEach(later -> lines.add(new Line(side, Change.ADDED, null, later)));
        return lines;
    }

    private static Line line(Component before, Component after) {
        Change change = after == null || !after.isTaken() ? Change.REMOVED : before.saysTheSameAs(after) ? Change.KEPT : Change.REWORDED;
        return new Line(before.getSide(), change, before, after);
    }
}

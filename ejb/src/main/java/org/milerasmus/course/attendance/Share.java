package org.milerasmus.course.attendance;

import java.io.Serializable;
import java.util.Collection;

/**
 * How much of the lessons somebody has attended, in minutes.
 *
 * @param attended minutes of those that count
 * @param counted  minutes of the lessons that are noted and not excused
 */
public record Share(long attended, long counted) implements Serializable {

    /** Nothing that counts is noted. */
    public static final Share NONE = new Share(0, 0);

    private static final int WHOLE = 100;

    /** Share of all that is noted of somebody. */
    public static Share of(Collection<Noted> all) {
        return all.stream().map(Share::of).reduce(NONE, Share::plus);
    }

    private static Share of(Noted noted) {
        return switch (noted.mark()) {
            case PRESENT -> new Share(noted.minutes(), noted.minutes());
            case LATE -> new Share(Math.max(0, noted.minutes() - noted.minutesLate()), noted.minutes());
            case ABSENT -> new Share(0, noted.minutes());
            case EXCUSED -> NONE;
        };
    }

    private Share plus(Share other) {
        return new Share(attended + other.attended, counted + other.counted);
    }

    /** Whole percent, rounded down, so that nobody seems to have reached what was missed; null when nothing counts yet. */
    public Integer percent() {
        return counted == 0 ? null : (int) (attended * WHOLE / counted);
    }

    /**
     * Whether it is less than a minimum; never when nothing counts yet.
     *
     * @param minimum percent, or null where none is asked for
     */
    public boolean isBelow(Integer minimum) {
        return minimum != null && counted > 0 && attended * WHOLE < minimum * counted;
    }
}

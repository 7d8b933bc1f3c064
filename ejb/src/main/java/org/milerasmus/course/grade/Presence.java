package org.milerasmus.course.grade;

import java.util.Map;
import org.milerasmus.course.attendance.Share;

/**
 * How much of a session its participants have attended.
 *
 * @param minimum percent of the lessons that the host asks for; null where it asks for none
 * @param shares  by the number of the place; of whom nothing is noted is missing
 */
record Presence(Integer minimum, Map<Long, Share> shares) {

    /** What somebody has attended; null where the host asks for no share. */
    Share of(long enrolmentId) {
        return minimum == null ? null : shares.getOrDefault(enrolmentId, Share.NONE);
    }

    /** Whether that is less than the host asks for; never when nothing that counts is noted. */
    boolean isTooLittle(long enrolmentId) {
        return minimum != null && of(enrolmentId).isBelow(minimum);
    }
}

package org.milerasmus.course.attendance.register;

import java.io.Serializable;
import java.util.List;
import org.milerasmus.course.attendance.Noted;
import org.milerasmus.course.attendance.Share;

/**
 * What is noted of somebody in a session, for that person.
 *
 * @param lines      one for each lesson of which something is noted, in their order
 * @param minPercent what the session asks for; null when it asks for nothing
 */
public record OwnAttendance(List<Line> lines, Share share, Integer minPercent) implements Serializable {

    /** One lesson, and what is noted of it. */
    public record Line(LessonFacts lesson, Noted noted) implements Serializable {
    }

    /** Whether the share is less than the session asks for. */
    public boolean below() {
        return share.isBelow(minPercent);
    }
}

package org.milerasmus.course.enrolmentlist;

import java.io.Serializable;
import java.util.Set;
import org.milerasmus.course.enrolment.EnrolmentStatus;

/**
 * Which places to list; null or empty means any.
 *
 * @param words       parts of the course's title, the session's code or the person's name
 * @param statuses    states that are wanted
 * @param sessionCode code of the session
 */
public record EnrolmentFilter(String words, Set<EnrolmentStatus> statuses, String sessionCode) implements Serializable {

    public EnrolmentFilter {
        statuses = statuses == null ? Set.of() : Set.copyOf(statuses);
    }
}

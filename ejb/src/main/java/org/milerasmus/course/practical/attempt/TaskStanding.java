package org.milerasmus.course.practical.attempt;

import java.io.Serializable;
import org.milerasmus.course.enrolment.Enrolment;
import org.milerasmus.course.practical.PracticalTaskStatus;

/**
 * What somebody may see and do in the practical tasks of a session.
 *
 * @param keeps for instructors of the session and the staff of its host: they write, mark and release
 * @param reads for administrators and auditors
 * @param place the seat of a participant; null for others, and for who keeps the tasks
 */
public record TaskStanding(boolean keeps, boolean reads, Enrolment place) implements Serializable {

    /** Whether the right answers and everybody's attempts are shown. */
    public boolean seesAll() {
        return keeps || reads;
    }

    /** Whether a task is known at all. */
    public boolean knows(PracticalTaskStatus status) {
        return seesAll() || place != null && status != PracticalTaskStatus.DRAFT;
    }
}

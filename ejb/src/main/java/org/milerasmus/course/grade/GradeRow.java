package org.milerasmus.course.grade;

import java.io.Serializable;
import java.util.List;
import org.milerasmus.course.attendance.Share;
import org.milerasmus.course.mark.Blend;

/**
 * One participant in the grade book of a session.
 *
 * @param marks what counts in each assessment, in their order
 * @param total null while a mark is missing
 * @param label grade in the host's scale; null while it is not known, or where there is none for who does not pass
 * @param attended how much of the lessons; null where the host asks for no share
 * @param absent   whether that is less than the host asks for, so that the session is not completed whatever the grade
 */
public record GradeRow(long enrolmentId, String name, String academy, List<Blend> marks, Total total, String label, Share attended, boolean absent)
        implements Serializable {

    /** Whether who has this has completed the session: passed, and attended what the host asks for. */
    public boolean completes() {
        return complete() && total.passed() && !absent;
    }

    /** Whether it is known what the participant has reached. */
    public boolean complete() {
        return total != null;
    }
}

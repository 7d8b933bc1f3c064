package org.milerasmus.course.grade;

import java.io.Serializable;
import java.util.List;
import org.milerasmus.course.mark.Blend;

/**
 * One participant in the grade book of a session.
 *
 * @param marks what counts in each assessment, in their order
 * @param total null while a mark is missing
 * @param label grade in the host's scale; null while it is not known, or where there is none for who does not pass
 */
public record GradeRow(long enrolmentId, String name, String academy, List<Blend> marks, Total total, String label) implements Serializable {

    /** Whether it is known what the participant has reached. */
    public boolean complete() {
        return total != null;
    }
}

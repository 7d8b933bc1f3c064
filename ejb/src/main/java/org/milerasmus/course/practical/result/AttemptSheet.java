package org.milerasmus.course.practical.result;

import java.io.Serializable;
import java.util.List;
import org.milerasmus.course.practical.PracticalTask;
import org.milerasmus.course.practical.attempt.Attempt;
import org.milerasmus.course.practical.custody.CustodyEntry;

/**
 * An attempt as a reader may see it.
 *
 * @param marks  whether the reader marks it now
 * @param seen   whether it is somebody else's attempt
 * @param broken number of the first line of the log that was changed past the application, or is missing; null when it is intact
 * @param score  null where the reader may not know it yet
 * @param last   whether the score is final for the reader: all that counts is in it
 */
public record AttemptSheet(PracticalTask task, Attempt attempt, boolean seen, boolean marks, List<AnswerLine> answers, List<CustodyEntry> log,
        Integer broken, AttemptScore score, boolean last) implements Serializable {
}

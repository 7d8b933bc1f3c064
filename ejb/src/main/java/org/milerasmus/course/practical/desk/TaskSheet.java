package org.milerasmus.course.practical.desk;

import java.io.Serializable;
import java.util.List;
import org.milerasmus.course.practical.EvidenceItem;
import org.milerasmus.course.practical.PracticalTask;
import org.milerasmus.course.practical.Question;

/**
 * A practical task as those see it who keep or read it.
 *
 * @param keeps    whether the reader changes, marks and releases
 * @param attempts attempts that were begun
 * @param running  of those the ones that still run
 * @param unmarked answers that have to be read, also of attempts that still run
 */
public record TaskSheet(PracticalTask task, boolean keeps, List<EvidenceItem> evidence, List<Question> questions, long attempts, long running, long unmarked)
        implements Serializable {

    /** Points of all questions. */
    public int most() {
        return questions.stream().mapToInt(Question::getPoints).sum();
    }
}

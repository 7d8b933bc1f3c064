package org.milerasmus.course.practical.result;

import java.io.Serializable;
import java.util.List;
import org.milerasmus.course.practical.EvidenceItem;
import org.milerasmus.course.practical.PracticalTask;
import org.milerasmus.course.practical.Question;

/** A task with its content and what was done in some of its attempts, in their order. */
public record TaskWork(PracticalTask task, List<Question> questions, List<EvidenceItem> evidence, List<AttemptWork> attempts)
        implements Serializable {

    /** What an attempt has brought so far, with the points of instructors. */
    public AttemptScore score(AttemptWork work) {
        return AttemptScore.of(this, work, true);
    }

    /** What it has brought without them: what a participant may read before the results are shown. */
    public AttemptScore automatic(AttemptWork work) {
        return AttemptScore.of(this, work, false);
    }
}

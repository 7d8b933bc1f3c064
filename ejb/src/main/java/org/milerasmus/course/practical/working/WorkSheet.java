package org.milerasmus.course.practical.working;

import java.io.Serializable;
import java.util.List;
import java.util.Set;
import org.milerasmus.course.practical.EvidenceItem;
import org.milerasmus.course.practical.PracticalTask;
import org.milerasmus.course.practical.attempt.Attempt;
import org.milerasmus.course.practical.custody.CustodyEntry;
import org.milerasmus.course.practical.result.AttemptScore;

/**
 * A task as a participant works it.
 *
 * @param tried      the attempts that are over, with what the participant may know of their points
 * @param running    the attempt that runs; null for none, and then there are neither evidence nor questions
 * @param startable  whether an attempt can begin now
 * @param left       attempts that are left
 * @param downloaded what was given out in the attempt
 */
public record WorkSheet(PracticalTask task, List<Tried> tried, Attempt running, boolean startable, int left, List<EvidenceItem> evidence,
        Set<EvidenceItem> downloaded, List<QuestionLine> questions, List<CustodyEntry> log) implements Serializable {

    /**
     * An attempt that is over.
     *
     * @param score null where it is not shown yet
     */
    public record Tried(Attempt attempt, AttemptScore score) implements Serializable {
    }
}

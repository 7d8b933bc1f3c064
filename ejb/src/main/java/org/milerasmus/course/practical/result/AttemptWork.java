package org.milerasmus.course.practical.result;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.milerasmus.course.practical.EvidenceItem;
import org.milerasmus.course.practical.attempt.Attempt;
import org.milerasmus.course.practical.attempt.GivenAnswer;
import org.milerasmus.course.practical.attempt.TakenHint;
import org.milerasmus.course.practical.custody.CustodyEntry;

/**
 * All that somebody has done in an attempt.
 *
 * @param answers    by the number of the question
 * @param downloaded what was given out
 * @param log        in order
 */
public record AttemptWork(Attempt attempt, Map<Long, GivenAnswer> answers, List<TakenHint> hints, Set<EvidenceItem> downloaded, List<CustodyEntry> log)
        implements Serializable {
}

package org.milerasmus.exchange.teaching;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/**
 * How well an offer and a request fit.
 *
 * @param startsOn  first day of the visit that was looked at
 * @param endsOn    last day of it
 * @param closeness how near the subjects are: the shared digits of their ISCED-F codes, and the topics in common
 */
public record Match(LocalDate startsOn, LocalDate endsOn, int closeness, List<Finding> findings) implements Serializable {

    /** Best first: those that break the fewest rules, then the nearest subjects, then the earliest visits. */
    public static final Comparator<Match> BEST_FIRST = Comparator.comparing(Match::obstacles)
            .thenComparing(Match::closeness, Comparator.reverseOrder()).thenComparing(Match::startsOn);

    /** Whether nothing stands in the way. */
    public boolean fits() {
        return obstacles() == 0;
    }

    /** Number of rules that are not met. */
    public long obstacles() {
        return findings.stream().filter(finding -> !finding.met()).count();
    }

    /** Whether a rule that nobody can set aside is not met. */
    public boolean isBarred() {
        return findings.stream().anyMatch(finding -> !finding.met() && MatchRule.STRICT.contains(finding.rule()));
    }

    /**
     * One rule, looked at for one offer and one request.
     *
     * @param values what is wanted and what there is, for the words of the rule; null for nothing
     */
    public record Finding(MatchRule rule, boolean met, List<Object> values) implements Serializable {

        static Finding of(MatchRule rule, boolean met, Object... values) {
            return new Finding(rule, met, Collections.unmodifiableList(Arrays.asList(values)));
        }
    }
}

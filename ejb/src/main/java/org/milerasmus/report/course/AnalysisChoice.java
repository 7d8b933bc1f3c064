package org.milerasmus.report.course;

import java.io.Serializable;
import java.time.LocalDate;
import org.milerasmus.shared.RuleBroken;

/**
 * What is asked.
 *
 * @param from      first day on which a counted session may begin; specialists are counted at the end of each year from then on
 * @param to        last such day
 * @param profileId number of the profile that specialists are measured by; needed for them only
 */
public record AnalysisChoice(Analysis analysis, LocalDate from, LocalDate to, Long profileId) implements Serializable {

    /** Most years that specialists are counted for at once. */
    public static final int MOST_YEARS = 10;

    public AnalysisChoice {
        if (from == null || to == null) {
            throw RuleBroken.at(from == null ? "from" : "to", "report.periodMissing");
        }
        if (to.isBefore(from)) {
            throw RuleBroken.at("to", "report.periodReversed");
        }
        if (to.getYear() - from.getYear() >= MOST_YEARS) {
            throw RuleBroken.at("from", "analysis.tooLong", MOST_YEARS);
        }
        if (analysis == Analysis.SPECIALISTS && profileId == null) {
            throw RuleBroken.at("profile", "analysis.profileMissing");
        }
    }
}

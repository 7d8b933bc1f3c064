package org.milerasmus.report;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.milerasmus.shared.RuleBroken;

/**
 * What a report is about.
 *
 * @param from   first day on which a counted stay may begin
 * @param to     last such day
 * @param groups what is counted apart, at least one; each once, in the order of the columns
 */
public record ReportChoice(LocalDate from, LocalDate to, List<Grouping> groups) implements Serializable {

    public ReportChoice {
        if (from == null || to == null) {
            throw RuleBroken.at(from == null ? "from" : "to", "report.periodMissing");
        }
        if (to.isBefore(from)) {
            throw RuleBroken.at("to", "report.periodReversed");
        }
        if (groups.isEmpty()) {
            throw RuleBroken.at("groups", "report.nothingGrouped");
        }
        groups = inOrder(groups);
    }

    private static List<Grouping> inOrder(Collection<Grouping> groups) {
        return Arrays.stream(Grouping.values()).filter(groups::contains).toList();
    }
}

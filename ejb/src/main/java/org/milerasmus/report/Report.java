package org.milerasmus.report;

import java.io.Serializable;
import java.util.List;

/**
 * An answered report.
 *
 * @param rows  one for each group, in the order of their values
 * @param total the sum; travellers count once here too, so their column need not add up
 */
public record Report(ReportChoice choice, List<ReportRow> rows, ReportRow total) implements Serializable {

    public Report {
        rows = List.copyOf(rows);
    }
}

package org.milerasmus.report;

import java.io.Serializable;
import java.util.List;

/**
 * The stays of one group.
 *
 * @param values what the group has in common, one value for each chosen grouping: an academic year, the name of an academy,
 *               a kind or a service; empty in the sum of all groups
 * @param stays  number of stays
 * @param people number of travellers; somebody who went twice counts once
 * @param days   days abroad, first and last included
 */
public record ReportRow(List<Serializable> values, long stays, long people, long days) implements Serializable {

    public ReportRow {
        values = List.copyOf(values);
    }
}

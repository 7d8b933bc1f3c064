package org.milerasmus.web.report;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import org.milerasmus.export.Sheet;
import org.milerasmus.report.Report;
import org.milerasmus.report.ReportRow;
import org.milerasmus.web.frame.UserSettings;
import org.milerasmus.web.text.Formats;

/** A report in the words that the reader sees, for files and for the chart. */
@RequestScoped
public class ReportSheet {

    @Inject
    private Formats formats;

    @Inject
    private UserSettings settings;

    Sheet of(Report report) {
        List<String> columns = new ArrayList<>(report.choice().groups().stream().map(formats::label).toList());
        columns.addAll(List.of(formats.text("report.stays"), formats.text("report.people"), formats.text("report.days")));
        List<List<Object>> rows = report.rows().stream().map(row -> line(row, words(row))).toList();
        return new Sheet(formats.text("report.title"), settings.getLocale(), filters(report), columns, rows, total(report));
    }

    String chart(Report report) {
        return ReportChart.of(formats.text("report.stays"), report.rows().stream().map(row -> new ReportChart.Bar(String.join(" · ", words(row)), row.stays())).toList());
    }

    private List<String> filters(Report report) {
        String groups = report.choice().groups().stream().map(formats::label).collect(Collectors.joining(", "));
        return List.of(formats.text("report.filterPeriod", report.choice().from(), report.choice().to()), formats.text("report.filterGroups", groups));
    }

    private List<Object> total(Report report) {
        List<String> words = new ArrayList<>(List.of(formats.text("report.total")));
        words.addAll(Collections.nCopies(report.choice().groups().size() - 1, ""));
        return line(report.total(), words);
    }

    private List<Object> line(ReportRow row, List<String> words) {
        List<Object> cells = new ArrayList<>(words);
        cells.addAll(List.of(row.stays(), row.people(), row.days()));
        return cells;
    }

    private List<String> words(ReportRow row) {
        return row.values().stream().map(formats::show).toList();
    }
}

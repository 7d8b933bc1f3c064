package org.milerasmus.web.report;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.milerasmus.export.Sheet;
import org.milerasmus.report.course.Analysis;
import org.milerasmus.report.course.AnalysisChoice;
import org.milerasmus.report.course.AnalysisRow;
import org.milerasmus.web.frame.UserSettings;
import org.milerasmus.web.reference.ReferenceChoices;
import org.milerasmus.web.text.Formats;

/** An analysis in the words that the reader sees, for the page, for files and for the chart. */
@RequestScoped
public class AnalysisSheet {

    @Inject
    private Formats formats;

    @Inject
    private ReferenceChoices reference;

    @Inject
    private UserSettings settings;

    Sheet of(AnalysisChoice choice, String profile, List<AnalysisRow> rows) {
        Analysis analysis = choice.analysis();
        List<String> filters = new ArrayList<>(List.of(formats.text("report.filterPeriod", choice.from(), choice.to())));
        if (profile != null) {
            filters.add(formats.text("analysis.filterProfile", profile));
        }
        List<String> columns = Stream.concat(analysis.words().stream(), analysis.figures().stream()).map(this::column).toList();
        List<List<Object>> lines = rows.stream().map(row -> Stream.<Object>concat(words(analysis, row).stream(), row.figures().stream()).toList()).toList();
        return new Sheet(formats.label(analysis), settings.getLocale(), filters, columns, lines, List.of());
    }

    String chart(Analysis analysis, List<AnalysisRow> rows) {
        return ReportChart.of(charted(analysis),
                rows.stream().map(row -> new ReportChart.Bar(String.join(" · ", words(analysis, row)), row.figures().getLast())).toList());
    }

    /** What the bars of the chart count. */
    String charted(Analysis analysis) {
        return column(analysis.figures().getLast());
    }

    /** Heading of a column. */
    String column(String key) {
        return formats.text("analysis.column." + key);
    }

    /** What a row is about: countries by their names, levels as levels. */
    List<String> words(Analysis analysis, AnalysisRow row) {
        List<String> words = new ArrayList<>();
        for (int i = 0; i < row.words().size(); i++) {
            Object value = row.words().get(i);
            words.add(switch (analysis.words().get(i)) {
                case "country" -> reference.country((String) value);
                case "level" -> formats.text("analysis.level", value);
                default -> value.toString();
            });
        }
        return words;
    }
}

package org.milerasmus.web.report;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.milerasmus.competence.CompetenceChoice;
import org.milerasmus.competence.CompetenceKind;
import org.milerasmus.competence.Competences;
import org.milerasmus.export.Exports;
import org.milerasmus.export.SheetFormat;
import org.milerasmus.report.course.Analysis;
import org.milerasmus.report.course.AnalysisChoice;
import org.milerasmus.report.course.AnalysisRow;
import org.milerasmus.report.course.CourseAnalyses;
import org.milerasmus.web.frame.UserSettings;
import org.milerasmus.web.http.Download;
import org.primefaces.model.StreamedContent;

/** What courses bring, as a table, as a chart and as files. */
@Named
@ViewScoped
public class AnalysisView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private CourseAnalyses analyses;

    @Inject
    private Competences competences;

    @Inject
    private Exports exports;

    @Inject
    private AnalysisSheet sheet;

    @Inject
    private UserSettings settings;

    @Inject
    private Clock clock;

    private final AnalysisQuestion question = new AnalysisQuestion();
    private AnalysisChoice shown;
    private List<AnalysisRow> rows;
    private List<CompetenceChoice> profiles;

    /** Answers what the address asks for; without a question, the specialists in digital forensics of the last years. */
    public void load() {
        question.complete(LocalDate.now(clock), getProfiles());
        shown = question.choice();
        rows = analyses.rows(shown);
    }

    /** Opens the page for what is chosen now, so that its address says it. */
    public String show() {
        question.choice();
        return "/report/courses?faces-redirect=true&includeViewParams=true";
    }

    /** The file of what is shown, in one of the formats. */
    public StreamedContent file(SheetFormat format) {
        byte[] bytes = exports.file(sheet.of(shown, isProfileAsked() ? profileName() : null, rows), format);
        return Download.of("courses-" + shown.analysis().name().toLowerCase(settings.getLocale()).replace('_', '-'), format, bytes);
    }

    private String profileName() {
        return getProfiles().stream().filter(one -> Objects.equals(one.id(), shown.profileId())).map(one -> one.title(settings.getLocale())).findFirst().orElse(null);
    }

    /** The longest bars. */
    public String getChart() {
        return sheet.chart(shown.analysis(), rows);
    }

    /** Whether the chart has not a bar for each row. */
    public boolean isShortened() {
        return rows.size() > ReportChart.BARS;
    }

    /** Bars of a chart that is shortened. */
    public int getBars() {
        return ReportChart.BARS;
    }

    /** What the bars count. */
    public String getCharted() {
        return sheet.charted(shown.analysis());
    }

    /** Headings of the columns of words, then of those of figures. */
    public List<String> getColumns() {
        return Stream.concat(shown.analysis().words().stream(), shown.analysis().figures().stream()).map(sheet::column).toList();
    }

    /** What a row is about. */
    public List<String> words(AnalysisRow row) {
        return sheet.words(shown.analysis(), row);
    }

    /** Whether the chosen analysis measures by a profile. */
    public boolean isProfileAsked() {
        return shown.analysis() == Analysis.SPECIALISTS;
    }

    /** What is shown: the answer to the last valid question. */
    public AnalysisChoice getShown() {
        return shown;
    }

    public List<AnalysisRow> getRows() {
        return rows;
    }

    /** The profiles to choose from; asked for often, so they are kept. */
    public List<CompetenceChoice> getProfiles() {
        if (profiles == null) {
            profiles = competences.current(CompetenceKind.PROFILE);
        }
        return profiles;
    }

    public Analysis[] getAnalyses() {
        return Analysis.values();
    }

    public SheetFormat[] getFormats() {
        return SheetFormat.values();
    }

    /** What is asked, as the address keeps it. */
    public AnalysisQuestion getQuestion() {
        return question;
    }
}

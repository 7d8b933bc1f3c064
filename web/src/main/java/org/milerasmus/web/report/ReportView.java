package org.milerasmus.web.report;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.milerasmus.export.Exports;
import org.milerasmus.export.SheetFormat;
import org.milerasmus.report.Grouping;
import org.milerasmus.report.MobilityReports;
import org.milerasmus.report.Report;
import org.milerasmus.report.ReportChoice;
import org.milerasmus.shared.AcademicYear;
import org.milerasmus.web.http.Download;
import org.primefaces.model.StreamedContent;

/** Figures of stays in a period, as a table, as a chart and as files. */
@Named
@ViewScoped
public class ReportView implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int YEARS = 3;

    @Inject
    private MobilityReports reports;

    @Inject
    private Exports exports;

    @Inject
    private ReportSheet sheet;

    @Inject
    private Clock clock;

    private LocalDate from;
    private LocalDate to;
    private List<Grouping> groups = new ArrayList<>();
    private Report report;

    /** Answers what the address asks for; without a question, the last three academic years by receiving academy. */
    public void load() {
        AcademicYear year = AcademicYear.of(LocalDate.now(clock));
        from = from == null ? new AcademicYear(year.start() - YEARS + 1).from() : from;
        to = to == null ? year.to() : to;
        if (groups.isEmpty()) {
            groups = new ArrayList<>(List.of(Grouping.RECEIVING));
        }
        report = reports.report(choice());
    }

    /** Opens the page for the period and the groups that are chosen now, so that its address says them. */
    public String show() {
        groups = new ArrayList<>(choice().groups());
        return "/report/mobilities?faces-redirect=true&includeViewParams=true";
    }

    private ReportChoice choice() {
        return new ReportChoice(from, to, groups);
    }

    /** The file of what is shown, in one of the formats. */
    public StreamedContent file(SheetFormat format) {
        byte[] bytes = exports.file(sheet.of(report), format);
        return Download.of("mobilities-" + report.choice().from() + "-" + report.choice().to(), format, bytes);
    }

    /** What is shown: the answer to the last valid question. */
    public Report getReport() {
        return report;
    }

    /** The largest groups as bars. */
    public String getChart() {
        return sheet.chart(report);
    }

    /** Whether the chart leaves small groups out. */
    public boolean isChartShortened() {
        return report.rows().size() > ReportChart.BARS;
    }

    /** What stays can be counted by. */
    public Grouping[] getGroupings() {
        return Grouping.values();
    }

    public SheetFormat[] getFormats() {
        return SheetFormat.values();
    }

    /** The chosen groups in the page's address. */
    public String getBy() {
        return groups.stream().map(Grouping::name).collect(Collectors.joining(","));
    }

    /** Takes the groups from the page's address; a word that names none is left out. */
    public void setBy(String by) {
        groups = by == null ? new ArrayList<>() : Arrays.stream(Grouping.values())
                .filter(group -> List.of(by.split(",")).contains(group.name())).collect(Collectors.toCollection(ArrayList::new));
    }

    /** The ticked groups; an array, because Faces knows the type of its elements. */
    public Grouping[] getGroups() {
        return groups.toArray(Grouping[]::new);
    }

    public void setGroups(Grouping[] chosen) {
        groups = new ArrayList<>(List.of(chosen));
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public LocalDate getTo() {
        return to;
    }

    public void setTo(LocalDate to) {
        this.to = to;
    }
}

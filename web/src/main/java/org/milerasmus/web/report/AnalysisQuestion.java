package org.milerasmus.web.report;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.milerasmus.competence.CompetenceChoice;
import org.milerasmus.report.course.Analysis;
import org.milerasmus.report.course.AnalysisChoice;

/** What is asked of an analysis of courses, as it is typed; without a question, the specialists in digital forensics of the last years. */
public class AnalysisQuestion implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int YEARS = 3;
    /** The profile that the programme was asked for first. */
    private static final String FIRST_PROFILE = "Digital Forensics Investigator";

    private Analysis analysis = Analysis.SPECIALISTS;
    private LocalDate from;
    private LocalDate to;
    private Long profile;

    /** Puts the usual in the place of what is not asked. */
    void complete(LocalDate today, List<CompetenceChoice> profiles) {
        from = from == null ? LocalDate.of(today.getYear() - YEARS, 1, 1) : from;
        to = to == null ? LocalDate.of(today.getYear(), 12, 31) : to;
        if (profile == null) {
            profile = profiles.stream().filter(one -> one.titleEn().equals(FIRST_PROFILE)).map(CompetenceChoice::id).findFirst().orElse(null);
        }
    }

    /** The question, where it is one. */
    AnalysisChoice choice() {
        return new AnalysisChoice(analysis, from, to, profile);
    }

    public Analysis getAnalysis() {
        return analysis;
    }

    /** What is no analysis in an address is the first one. */
    public void setAnalysis(Analysis analysis) {
        this.analysis = analysis == null ? Analysis.SPECIALISTS : analysis;
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

    public Long getProfile() {
        return profile;
    }

    public void setProfile(Long profile) {
        this.profile = profile;
    }
}

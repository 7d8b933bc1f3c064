package org.milerasmus.web.exchange.transcript;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.milerasmus.exchange.mobility.Mobility;
import org.milerasmus.exchange.result.CourseResult;
import org.milerasmus.exchange.transcript.CourseOffer;
import org.milerasmus.exchange.transcript.CourseOffers;
import org.milerasmus.exchange.transcript.ResultSheet;
import org.milerasmus.exchange.transcript.Results;
import org.milerasmus.partnership.conversion.Scale;
import org.milerasmus.partnership.grading.GradingTable;
import org.milerasmus.partnership.grading.GradingTables;
import org.milerasmus.web.frame.Feedback;

/** The results of one guest, entered and issued by the host. */
@Named
@ViewScoped
public class ResultSheetView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Results results;

    @Inject
    private transient CourseOffers offers;

    @Inject
    private transient GradingTables tables;

    private String stay;
    private ResultSheet sheet;
    private List<CourseOffer> courses = List.of();
    private Scale scale;
    private String reason;

    /** Reads the sheet of the stay; a new one begins with what was agreed, else with an empty line. */
    public void load() {
        sheet = results.sheet(stay);
        courses = offers.of(stay);
        Mobility mobility = sheet.getMobility();
        scale = tables.applicable(mobility.getReceiving().getId(), mobility.getCall().getTeaching().getStudyField(), mobility.getAcademicYear())
                .map(GradingTable::scale).orElse(null);
        if (sheet.getResults().isEmpty()) {
            add();
        }
    }

    /** One more line to fill in. */
    public void add() {
        sheet.add(new CourseResult());
    }

    /** Takes a line out. */
    public void remove(CourseResult result) {
        sheet.remove(result);
    }

    /** Fills the sheet with the grades of courses that are not on it, or differ; nothing is saved yet. */
    public void takeOver() {
        List<CourseOffer> missing = courses.stream().filter(one -> !one.isTaken(sheet.getResults())).toList();
        sheet.getResults().removeIf(line -> line.getCode() == null && line.getTitle() == null && line.getGrade() == null);
        missing.forEach(one -> one.takeOver(sheet));
        Feedback.success("takeOver.done", missing.size());
    }

    /** Whether there is something to take over. */
    public boolean isOffered() {
        return courses.stream().anyMatch(one -> !one.isTaken(sheet.getResults()));
    }

    /** Released grades of courses that the guest took here. */
    public List<CourseOffer> getCourses() {
        return courses;
    }

    /** Saves what was typed, to go on later. */
    public String save() {
        sheet = results.save(sheet);
        Feedback.success("results.saved", sheet.getMobility().getPerson().getName());
        return "/exchange/mobility/view?faces-redirect=true&code=" + stay;
    }

    /** Saves what was typed and issues the transcript. */
    public String issue() {
        sheet = results.save(sheet);
        String code = results.issue(sheet.getId(), sheet.getVersion());
        Feedback.success("transcript.issued", code);
        return "/exchange/mobility/view?faces-redirect=true&code=" + stay;
    }

    /** Takes the transcript that counts back. */
    public String revoke() {
        results.revoke(sheet.getId(), sheet.getVersion(), reason);
        Feedback.success("transcript.revoked", sheet.getTranscript().getCode());
        return "/exchange/mobility/view?faces-redirect=true&code=" + stay;
    }

    /** Whether the host has a table of grades, so that grades are chosen from it. */
    public boolean isScaled() {
        return scale != null;
    }

    /** Grades of the host, best first. */
    public List<String> getGrades() {
        return scale == null ? List.of() : scale.labels();
    }

    public ResultSheet getSheet() {
        return sheet;
    }

    public String getStay() {
        return stay;
    }

    public void setStay(String stay) {
        this.stay = stay;
    }

    /** Why the transcript is taken back. */
    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}

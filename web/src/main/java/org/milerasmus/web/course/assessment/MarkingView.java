package org.milerasmus.web.course.assessment;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.milerasmus.course.assessment.Assessment;
import org.milerasmus.course.assessment.SchemeStatus;
import org.milerasmus.course.mark.Submission;
import org.milerasmus.course.marking.Difference;
import org.milerasmus.course.marking.MarkLine;
import org.milerasmus.course.marking.MarkingSheet;
import org.milerasmus.course.marking.MarkingSheets;
import org.milerasmus.course.marking.Takeover;
import org.milerasmus.course.marking.Takeovers;
import org.milerasmus.security.Caller;
import org.milerasmus.web.frame.Feedback;

/** The sheet of a marker: all participants of one assessment, saved as one, and what two markers have to agree on. */
@Named
@ViewScoped
public class MarkingView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient MarkingSheets sheets;

    @Inject
    private transient Takeovers takeovers;

    @Inject
    private transient Caller caller;

    private Long id;
    private MarkingSheet sheet;

    /** Reads the sheet as the reader may see it. */
    public void load() {
        sheet = sheets.open(id);
    }

    /** Saves all lines. */
    public String save() {
        sheets.save(id, sheet.lines());
        Feedback.success("assessment.sheetSaved");
        return page();
    }

    /** Proposes what was typed, or decides it for the host. */
    public String settle() {
        sheets.settle(id, sheet.differences());
        Feedback.success(sheet.marker() == null ? "assessment.decided" : "assessment.settled");
        return page();
    }

    /** Gives everybody the points of the practical task. */
    public String takeOver() {
        Takeover done = takeovers.take(id);
        Feedback.success("assessment.pointsTaken", done.changed(), done.kept());
        return page();
    }

    /** Agrees to what the other marker proposes. */
    public String confirm(Difference difference) {
        sheets.confirm(id, difference);
        Feedback.success("assessment.confirmed", difference.getWho());
        return page();
    }

    /** Whether it is for the reader to confirm what the other marker proposes. */
    public boolean isConfirming(Difference difference) {
        return isSettling() && sheet.marker() != null && difference.getProposal() != null && difference.getProposal().getProposer() != sheet.marker();
    }

    private String page() {
        return "/course/assessment/mark?faces-redirect=true&id=" + id;
    }

    /** Whether the reader can still give marks here. */
    public boolean isOpen() {
        return sheet.marker() != null && sheet.lines().stream().anyMatch(line -> !line.isClosed());
    }

    /** Whether the reader can settle differences: a marker, or the host. */
    public boolean isSettling() {
        return !sheet.differences().isEmpty() && isActing();
    }

    /** Whether the reader can take points of a practical task over: a marker, or the host. */
    public boolean isTaking() {
        return getAssessment().getSource() != null && isActing();
    }

    private boolean isActing() {
        return !caller.seesEverything() && getAssessment().getScheme().getStatus() == SchemeStatus.FIXED;
    }

    /** Whether there is a second marker. */
    public boolean isTwice() {
        return getAssessment().getSecondMarker() != null;
    }

    public Submission[] getSubmissions() {
        return Submission.values();
    }

    public Assessment getAssessment() {
        return sheet.assessment();
    }

    public MarkingSheet getSheet() {
        return sheet;
    }

    public List<MarkLine> getLines() {
        return sheet.lines();
    }

    public List<Difference> getDifferences() {
        return sheet.differences();
    }

    /** Number of the assessment. */
    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }
}

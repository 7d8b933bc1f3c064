package org.milerasmus.web.course.assessment;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.milerasmus.course.appeal.Appeal;
import org.milerasmus.course.appeal.AppealCase;
import org.milerasmus.course.appeal.AppealDecisions;
import org.milerasmus.course.appeal.NewMark;
import org.milerasmus.course.grade.Total;
import org.milerasmus.web.frame.Feedback;

/** One appeal as the host decides it. */
@Named
@ViewScoped
public class AppealView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient AppealDecisions decisions;

    private Long id;
    private AppealCase found;
    private String reason;

    /** Reads the appeal with what counts now. */
    public void load() {
        found = decisions.get(id);
    }

    /** Gives the marks that were typed. */
    public String uphold() {
        decisions.uphold(id, getAppeal().getVersion(), found.marks(), reason);
        Feedback.success("appeal.nowUpheld");
        return page();
    }

    /** Lets the marks stand. */
    public String reject() {
        decisions.reject(id, getAppeal().getVersion(), reason);
        Feedback.success("appeal.nowRejected");
        return page();
    }

    private String page() {
        return "/course/assessment/appeal?faces-redirect=true&id=" + id;
    }

    public Appeal getAppeal() {
        return found.appeal();
    }

    public List<NewMark> getMarks() {
        return found.marks();
    }

    /** Whether the reader can decide it. */
    public boolean isDeciding() {
        return found.deciding();
    }

    /** The grade that the typed marks would give; null as long as there is none. */
    public Total getPreview() {
        return found.preview().orElse(null);
    }

    /** That grade in the host's scale; null where the host has none for it. */
    public String getPreviewLabel() {
        return found.previewLabel().orElse(null);
    }

    /** Why it is decided so; the participant reads it. */
    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    /** Number of the appeal. */
    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }
}

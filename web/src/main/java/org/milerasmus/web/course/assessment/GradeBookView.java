package org.milerasmus.web.course.assessment;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.milerasmus.course.appeal.Appeal;
import org.milerasmus.course.appeal.AppealDecisions;
import org.milerasmus.course.assessment.SchemeStatus;
import org.milerasmus.course.assessmentdesk.Schemes;
import org.milerasmus.course.grade.GradeBook;
import org.milerasmus.course.grade.Releases;
import org.milerasmus.web.frame.Feedback;

/** The grades of a session as the host sees them come about, their release, and the appeals against them. */
@Named
@ViewScoped
public class GradeBookView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Releases releases;

    @Inject
    private transient AppealDecisions decisions;

    @Inject
    private transient Schemes schemes;

    private String session;
    private GradeBook book;
    private List<Appeal> appeals = List.of();
    private boolean completes = true;

    /** Reads the marks as they are. */
    public void load() {
        book = releases.book(session);
        appeals = decisions.of(session);
    }

    /** Releases the grades of everybody. */
    public String release() {
        releases.release(book.scheme().getId(), book.scheme().getVersion(), completes);
        Feedback.success("assessment.released", book.rows().size());
        return "/course/assessment/grades?faces-redirect=true&session=" + session;
    }

    /** Whether the reader can release them. */
    public boolean isReleasable() {
        return book.scheme().getStatus() == SchemeStatus.FIXED && schemes.keeps(book.scheme().getSession());
    }

    public boolean isReleased() {
        return book.scheme().getStatus() == SchemeStatus.RELEASED;
    }

    public List<Appeal> getAppeals() {
        return appeals;
    }

    public GradeBook getBook() {
        return book;
    }

    /** Whether the grades say who has completed the session. */
    public boolean isCompletes() {
        return completes;
    }

    public void setCompletes(boolean completes) {
        this.completes = completes;
    }

    public String getSession() {
        return session;
    }

    public void setSession(String session) {
        this.session = session;
    }
}

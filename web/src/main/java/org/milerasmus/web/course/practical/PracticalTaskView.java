package org.milerasmus.web.course.practical;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDateTime;
import org.milerasmus.course.practical.EvidenceItem;
import org.milerasmus.course.practical.PracticalTask;
import org.milerasmus.course.practical.PracticalTaskStatus;
import org.milerasmus.course.practical.desk.PracticalTasks;
import org.milerasmus.course.practical.desk.TaskMoves;
import org.milerasmus.course.practical.desk.TaskSheet;
import org.milerasmus.course.practical.working.EvidenceFiles;
import org.milerasmus.web.frame.Feedback;
import org.milerasmus.web.http.Download;
import org.primefaces.model.StreamedContent;

/** A practical task as its instructors see it, and what they can do with it. */
@Named
@ViewScoped
public class PracticalTaskView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient PracticalTasks tasks;

    @Inject
    private transient TaskMoves moves;

    @Inject
    private transient EvidenceFiles files;

    @Inject
    private transient Clock clock;

    private String code;
    private TaskSheet sheet;
    private LocalDateTime closesAt;

    /** Reads the task; who works it and does not keep it goes on to the page for that. */
    public String load() {
        if (tasks.isWorked(code)) {
            return "/course/practical/work?faces-redirect=true&code=" + code;
        }
        sheet = tasks.view(code);
        closesAt = new TypedDates(getTask()).getClosesAt();
        return null;
    }

    /** Shows it to the participants. */
    public String publish() {
        moves.publish(getTask().getId(), getTask().getVersion());
        return done("practical.published");
    }

    /** Makes a draft of it again. */
    public String takeBack() {
        moves.takeBack(getTask().getId(), getTask().getVersion());
        return done("practical.takenBack");
    }

    /** Closes it at another moment. */
    public String close() {
        moves.closeAt(getTask().getId(), getTask().getVersion(), new TypedDates(getTask()).clock().instant(closesAt));
        return done("practical.closingMoved");
    }

    /** Shows all results. */
    public String release() {
        moves.release(getTask().getId(), getTask().getVersion());
        return done("practical.released");
    }

    /** Removes the draft. */
    public String discard() {
        moves.discard(getTask().getId(), getTask().getVersion());
        Feedback.success("practical.discarded", code);
        return "/course/session/view?faces-redirect=true&code=" + getTask().getSession().getCode();
    }

    /** A piece of evidence, as it was uploaded. */
    public StreamedContent file(EvidenceItem item) {
        var file = files.look(item.getId());
        return Download.of(file.fileName(), file.mediaType(), file.bytes());
    }

    private String done(String key) {
        Feedback.success(key, code);
        return "/course/practical/view?faces-redirect=true&code=" + code;
    }

    /** Whether its content can be changed. */
    public boolean isDraft() {
        return sheet.keeps() && getTask().getStatus() == PracticalTaskStatus.DRAFT;
    }

    /** Whether it can be closed at another moment, or taken back. */
    public boolean isPublished() {
        return sheet.keeps() && getTask().getStatus() == PracticalTaskStatus.PUBLISHED;
    }

    /** Whether it has closed, so that its results can be released. */
    public boolean isClosed() {
        return isPublished() && !clock.instant().isBefore(getTask().getRules().getClosesAt());
    }

    public TypedDates getDates() {
        return new TypedDates(getTask());
    }

    public PracticalTask getTask() {
        return sheet.task();
    }

    public TaskSheet getSheet() {
        return sheet;
    }

    public LocalDateTime getClosesAt() {
        return closesAt;
    }

    public void setClosesAt(LocalDateTime closesAt) {
        this.closesAt = closesAt;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }
}

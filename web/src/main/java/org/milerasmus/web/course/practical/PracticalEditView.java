package org.milerasmus.web.course.practical;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.milerasmus.course.practical.PracticalTask;
import org.milerasmus.course.practical.PracticalTaskStatus;
import org.milerasmus.course.practical.desk.PracticalTasks;
import org.milerasmus.web.frame.Feedback;

/** Drafting and editing a practical task. */
@Named
@ViewScoped
public class PracticalEditView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient PracticalTasks tasks;

    private String code;
    private String session;
    private PracticalTask task;

    /** Opens the draft with the code, or a new one for a session; what is no draft any more is shown where it can be read. */
    public String load() {
        task = tasks.edit(code, session);
        if (task.getStatus() != PracticalTaskStatus.DRAFT) {
            Feedback.warning("practical.contentFixed", code);
            return "/course/practical/view?faces-redirect=true&code=" + code;
        }
        return null;
    }

    /** Saves what was typed. */
    public String save() {
        PracticalTask saved = tasks.save(task);
        Feedback.success("practical.saved", saved.getCode());
        return "/course/practical/view?faces-redirect=true&code=" + saved.getCode();
    }

    /** When it opens and closes, as it is typed. */
    public TypedDates getDates() {
        return new TypedDates(task);
    }

    public PracticalTask getTask() {
        return task;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    /** Public code of the session that a new task is for. */
    public String getSession() {
        return session;
    }

    public void setSession(String session) {
        this.session = session;
    }
}

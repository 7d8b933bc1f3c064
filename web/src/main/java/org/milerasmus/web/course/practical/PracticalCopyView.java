package org.milerasmus.web.course.practical;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.milerasmus.course.practical.desk.SessionChoice;
import org.milerasmus.course.practical.desk.TaskCopies;
import org.milerasmus.web.frame.Feedback;

/** Using a practical task again in another session; on the page of the task, for who keeps it. */
@Named
@ViewScoped
public class PracticalCopyView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient TaskCopies copies;

    private List<SessionChoice> targets;
    private String target;

    /** Sessions that the task with the code can be copied to. */
    public List<SessionChoice> targets(String code) {
        if (targets == null) {
            targets = copies.targets(code);
        }
        return targets;
    }

    /** Copies the task with the code to the chosen session, and opens the copy. */
    public String copy(String code) {
        String copied = copies.copy(code, target);
        Feedback.success("practical.copied", copied, target);
        return "/course/practical/view?faces-redirect=true&code=" + copied;
    }

    /** Code of the chosen session. */
    public String getTarget() {
        return target;
    }

    public void setTarget(String target) {
        this.target = target;
    }
}

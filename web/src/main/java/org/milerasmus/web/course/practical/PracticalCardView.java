package org.milerasmus.web.course.practical;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Objects;
import org.milerasmus.course.practical.desk.PracticalTasks;
import org.milerasmus.course.practical.desk.SessionTasks;
import org.milerasmus.course.session.Session;

/** The practical tasks on the page of their session. */
@Named
@ViewScoped
public class PracticalCardView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient PracticalTasks tasks;

    private String code;
    private SessionTasks found;

    /** The tasks of a session that the reader knows. */
    public SessionTasks in(Session session) {
        if (found == null || !Objects.equals(code, session.getCode())) {
            code = session.getCode();
            found = tasks.in(session);
        }
        return found;
    }
}

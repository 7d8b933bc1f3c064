package org.milerasmus.web.course.session;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.milerasmus.course.session.Session;
import org.milerasmus.course.session.planning.Sessions;
import org.milerasmus.web.frame.Feedback;

/** What its host does with a session, on the page of the session. */
@Named
@ViewScoped
public class SessionMovesView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Sessions sessions;

    private String reason;

    /** Shows the draft to everybody. */
    public String publish(Session session) {
        sessions.publish(session.getId(), session.getVersion());
        return done("session.published", session);
    }

    /** Takes it back with a reason. */
    public String cancel(Session session) {
        sessions.cancel(session.getId(), session.getVersion(), reason);
        return done("session.cancelled", session);
    }

    /** Notes that it was held. */
    public String complete(Session session) {
        sessions.complete(session.getId(), session.getVersion());
        return done("session.completed", session);
    }

    /** Removes the draft. */
    public String discard(Session session) {
        sessions.discard(session.getId(), session.getVersion());
        Feedback.success("session.discarded", session.getCode());
        return "/course/session/mine?faces-redirect=true";
    }

    private static String done(String key, Session session) {
        Feedback.success(key, session.getCode());
        return "/course/session/view?faces-redirect=true&code=" + session.getCode();
    }

    /** Why it is cancelled. */
    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}

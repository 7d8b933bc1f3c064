package org.milerasmus.web.course.session;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.milerasmus.course.cataloguedesk.CourseChoice;
import org.milerasmus.course.session.Session;
import org.milerasmus.course.session.SessionForm;
import org.milerasmus.course.session.ShareKind;
import org.milerasmus.course.session.planning.Sessions;
import org.milerasmus.course.session.planning.TaughtCourses;
import org.milerasmus.partnership.academy.Academies;
import org.milerasmus.partnership.academy.AcademyChoice;
import org.milerasmus.security.Caller;
import org.milerasmus.web.frame.Feedback;

/** Drafting and editing a session of the own academy; administrators choose the host. */
@Named
@ViewScoped
public class SessionEditView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Sessions sessions;

    @Inject
    private transient TaughtCourses courses;

    @Inject
    private transient Academies academies;

    @Inject
    private transient Caller caller;

    private String code;
    private String courseCode;
    private Session session;
    private AcademyChoice host;
    private List<ShareLine> shares = new ArrayList<>();

    /** Opens a new draft, perhaps of a course that is chosen already, or the session with the code. */
    public void load() {
        session = sessions.edit(code);
        if (code == null) {
            setCourse(courseCode == null ? null : CourseChoice.of(courses.find(courseCode)));
            session.setHost(caller.academyId() == null ? null : academies.find(caller.academyId()));
        }
        host = session.getHost() == null ? null : AcademyChoice.of(session.getHost());
        session.getShares().forEach(share -> shares.add(ShareLine.of(share)));
    }

    /** At most 20 courses that can be taught, by words of their title or code. */
    public List<CourseChoice> findCourses(String words) {
        return courses.choices(words);
    }

    /** At most 20 academies or universities, by words of their name. */
    public List<AcademyChoice> find(String words) {
        return academies.choices(words);
    }

    /** One more line for a share. */
    public void addShare() {
        shares.add(new ShareLine());
    }

    /** Takes a line away. */
    public void removeShare(ShareLine line) {
        shares.remove(line);
    }

    /** Saves what was typed. */
    public String save() {
        session.getShares().clear();
        shares.forEach(line -> session.getShares().add(line.share(academies)));
        Session saved = sessions.save(session);
        Feedback.success("session.saved", saved.getCode());
        return "/course/session/view?faces-redirect=true&code=" + saved.getCode();
    }

    /** Whether an administrator has to say who teaches it. */
    public boolean isHostChosen() {
        return caller.academyId() == null && code == null;
    }

    public SessionForm[] getForms() {
        return SessionForm.values();
    }

    public ShareKind[] getShareKinds() {
        return ShareKind.values();
    }

    public List<ShareLine> getShares() {
        return shares;
    }

    public Session getSession() {
        return session;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    /** Code of the course that is to be taught. */
    public String getCourseCode() {
        return courseCode;
    }

    public void setCourseCode(String courseCode) {
        this.courseCode = courseCode;
    }

    public AcademyChoice getHost() {
        return host;
    }

    /** Another host has another time zone. */
    public void setHost(AcademyChoice host) {
        this.host = host;
        session.setHost(host == null ? null : academies.find(host.id()));
    }

    public CourseChoice getCourse() {
        return session.getCourse() == null ? null : CourseChoice.of(session.getCourse());
    }

    public void setCourse(CourseChoice course) {
        session.setCourse(course == null ? null : courses.find(course.code()));
    }

    /** From when and until when one can enrol. */
    public TypedWindow getWindow() {
        return new TypedWindow(session);
    }
}

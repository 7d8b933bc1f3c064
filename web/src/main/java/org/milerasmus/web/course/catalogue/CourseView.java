package org.milerasmus.web.course.catalogue;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.milerasmus.course.catalogue.Course;
import org.milerasmus.course.catalogue.CourseKind;
import org.milerasmus.course.catalogue.CourseStatus;
import org.milerasmus.course.catalogue.LearningOutcome;
import org.milerasmus.course.cataloguedesk.CourseText;
import org.milerasmus.course.cataloguedesk.Courses;
import org.milerasmus.course.cataloguedesk.Outcomes;
import org.milerasmus.course.finder.PublishedCourses;
import org.milerasmus.security.Caller;
import org.milerasmus.security.Role;
import org.milerasmus.web.frame.Feedback;

/** One course, module or curriculum: what it leads to, what comes before, and what its host can do with it. */
@Named
@ViewScoped
public class CourseView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient PublishedCourses published;

    @Inject
    private transient Courses courses;

    @Inject
    private transient Outcomes outcomes;

    @Inject
    private transient Caller caller;

    private String code;
    private CourseText text;

    /** Reads the course as the caller may see it; its host's staff see drafts, too. */
    public void load() {
        boolean desk = caller.is(Role.STAFF, Role.ADMINISTRATOR, Role.AUDITOR) && !published.isPublished(code);
        text = desk ? courses.view(code) : published.view(code);
    }

    /** Shows the draft to everybody. */
    public String publish() {
        courses.publish(getCourse().getId(), getCourse().getVersion());
        return done("course.published", code);
    }

    /** Takes it out of the catalogue. */
    public String withdraw() {
        courses.withdraw(getCourse().getId(), getCourse().getVersion());
        return done("course.withdrawn", code);
    }

    /** Begins another course with what this one says. */
    public String copy() {
        Course copy = courses.copy(getCourse().getId(), getCourse().getVersion());
        Feedback.success("course.copied", copy.getCode());
        return "/course/catalogue/edit?faces-redirect=true&code=" + copy.getCode();
    }

    /** Takes an outcome away. */
    public String remove(LearningOutcome outcome) {
        outcomes.remove(getCourse().getId(), getCourse().getVersion(), outcome.getId());
        return done("course.outcome.removed", code);
    }

    private static String done(String key, String code) {
        Feedback.success(key, code);
        return "/course/catalogue/view?faces-redirect=true&code=" + code;
    }

    /** Whether the caller keeps this course: staff of its host, or an administrator. */
    public boolean isMine() {
        return caller.is(Role.ADMINISTRATOR) || caller.is(Role.STAFF) && getCourse().getHost().getId().equals(caller.academyId());
    }

    public boolean isDraft() {
        return getCourse().getStatus() == CourseStatus.DRAFT;
    }

    public boolean isPublished() {
        return getCourse().getStatus() == CourseStatus.PUBLISHED;
    }

    public boolean isCurriculum() {
        return getCourse().getKind() == CourseKind.CURRICULUM;
    }

    /** What participants perform in the end, line by line. */
    public List<String> getObjectives() {
        String objectives = getCourse().getPurpose().getObjectives();
        return objectives == null ? List.of() : objectives.lines().filter(line -> !line.isBlank()).toList();
    }

    public Course getCourse() {
        return text.course();
    }

    public CourseText getText() {
        return text;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }
}

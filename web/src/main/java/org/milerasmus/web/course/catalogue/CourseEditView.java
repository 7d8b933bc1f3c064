package org.milerasmus.web.course.catalogue;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.milerasmus.course.catalogue.Course;
import org.milerasmus.course.catalogue.CourseKind;
import org.milerasmus.course.catalogue.CourseStatus;
import org.milerasmus.course.catalogue.content.Certification;
import org.milerasmus.course.catalogue.content.DeliveryMode;
import org.milerasmus.course.catalogue.content.MilofFocus;
import org.milerasmus.course.catalogue.content.Proficiency;
import org.milerasmus.course.cataloguedesk.Courses;
import org.milerasmus.partnership.academy.Academies;
import org.milerasmus.partnership.academy.AcademyChoice;
import org.milerasmus.security.Caller;
import org.milerasmus.web.frame.Feedback;

/** Drafting and editing a course of the own institution; administrators choose the host of a new one. */
@Named
@ViewScoped
public class CourseEditView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Courses courses;

    @Inject
    private transient Academies academies;

    @Inject
    private transient Caller caller;

    private String code;
    private Course course;
    private AcademyChoice host;

    /** Opens a new draft, or the course with the code. */
    public void load() {
        course = courses.edit(code);
        if (code == null && caller.academyId() != null) {
            course.setHost(academies.find(caller.academyId()));
        }
        host = AcademyChoice.of(course.getHost());
    }

    /** Saves what was typed. */
    public String save() {
        if (isHostChosen()) {
            course.setHost(academies.find(host.id()));
        }
        Course saved = courses.save(course);
        Feedback.success("course.saved", saved.getCode());
        return "/course/catalogue/view?faces-redirect=true&code=" + saved.getCode();
    }

    /** Institutions that typed words may mean. */
    public List<AcademyChoice> hosts(String words) {
        return academies.choices(words);
    }

    /** Whether an administrator has to say whose course it is. */
    public boolean isHostChosen() {
        return caller.academyId() == null && code == null;
    }

    /** Whether its kind can still be chosen. */
    public boolean isKindOpen() {
        return course.getStatus() == CourseStatus.DRAFT;
    }

    public CourseKind[] getKinds() {
        return CourseKind.values();
    }

    public Proficiency[] getProficiencies() {
        return Proficiency.values();
    }

    public MilofFocus[] getFocuses() {
        return MilofFocus.values();
    }

    public Certification[] getCertifications() {
        return Certification.values();
    }

    public DeliveryMode[] getModes() {
        return DeliveryMode.values();
    }

    public Course getCourse() {
        return course;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    /** The host that an administrator has chosen. */
    public AcademyChoice getHost() {
        return host;
    }

    public void setHost(AcademyChoice host) {
        this.host = host;
    }
}

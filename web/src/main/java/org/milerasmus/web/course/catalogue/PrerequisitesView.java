package org.milerasmus.web.course.catalogue;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.milerasmus.course.catalogue.Course;
import org.milerasmus.course.cataloguedesk.CourseChoice;
import org.milerasmus.course.cataloguedesk.Courses;
import org.milerasmus.course.cataloguedesk.Prerequisites;
import org.milerasmus.web.course.catalogue.competence.ChosenCompetences;
import org.milerasmus.web.frame.Feedback;

/** Courses and competences that come before a course. */
@Named
@ViewScoped
public class PrerequisitesView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Courses courses;

    @Inject
    private transient Prerequisites prerequisites;

    @Inject
    private ChosenCompetences competences;

    private String code;
    private Course course;
    private List<CourseChoice> required = new ArrayList<>();

    /** Reads what the course asks for. */
    public void load() {
        course = courses.edit(code);
        required = course.getAdmission().getCourses().stream().map(CourseChoice::of).collect(Collectors.toCollection(ArrayList::new));
        competences.begin(course.getAdmission().getCompetences());
    }

    /** Saves what was chosen. */
    public String save() {
        Set<Long> numbers = required == null ? Set.of() : required.stream().map(CourseChoice::id).collect(Collectors.toCollection(LinkedHashSet::new));
        prerequisites.require(course.getId(), course.getVersion(), numbers, competences.mappings());
        Feedback.success("course.prerequisites.saved", code);
        return "/course/catalogue/view?faces-redirect=true&code=" + code;
    }

    /** Courses that typed words may mean. */
    public List<CourseChoice> find(String words) {
        return prerequisites.choices(course.getId(), words);
    }

    public Course getCourse() {
        return course;
    }

    public ChosenCompetences getCompetences() {
        return competences;
    }

    /** Courses that must be passed before. */
    public List<CourseChoice> getRequired() {
        return required;
    }

    public void setRequired(List<CourseChoice> required) {
        this.required = required;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }
}

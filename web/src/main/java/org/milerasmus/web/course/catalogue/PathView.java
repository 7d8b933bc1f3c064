package org.milerasmus.web.course.catalogue;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import org.milerasmus.course.catalogue.Course;
import org.milerasmus.course.cataloguedesk.CourseChoice;
import org.milerasmus.course.cataloguedesk.Courses;
import org.milerasmus.course.cataloguedesk.Prerequisites;
import org.milerasmus.web.frame.Feedback;

/** The courses and modules of a curriculum, put into their order. */
@Named
@ViewScoped
public class PathView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Courses courses;

    @Inject
    private transient Prerequisites prerequisites;

    private String code;
    private Course course;
    private List<CourseChoice> parts = new ArrayList<>();
    private CourseChoice found;

    /** Reads what the curriculum consists of. */
    public void load() {
        course = courses.edit(code);
        parts = course.getParts().stream().map(CourseChoice::of).collect(Collectors.toCollection(ArrayList::new));
    }

    /** Courses that typed words may mean. */
    public List<CourseChoice> find(String words) {
        return prerequisites.choices(course.getId(), words);
    }

    /** Puts the found course at the end, once. */
    public void add() {
        if (found != null && !parts.contains(found)) {
            parts.add(found);
        }
        found = null;
    }

    /** Moves a part one place towards the beginning, or the end for a positive step. */
    public void move(int place, int step) {
        int other = place + step;
        if (other >= 0 && other < parts.size()) {
            Collections.swap(parts, place, other);
        }
    }

    /** Takes a part out. */
    public void remove(CourseChoice part) {
        parts.remove(part);
    }

    /** Saves the order. */
    public String save() {
        prerequisites.consist(course.getId(), course.getVersion(), parts.stream().map(CourseChoice::id).toList());
        Feedback.success("course.path.saved", code);
        return "/course/catalogue/view?faces-redirect=true&code=" + code;
    }

    public Course getCourse() {
        return course;
    }

    public List<CourseChoice> getParts() {
        return parts;
    }

    /** What was found by words and is about to be added. */
    public CourseChoice getFound() {
        return found;
    }

    public void setFound(CourseChoice found) {
        this.found = found;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }
}

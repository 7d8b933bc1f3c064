package org.milerasmus.web.course.catalogue;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.milerasmus.course.catalogue.CourseKind;
import org.milerasmus.course.catalogue.CourseStatus;
import org.milerasmus.course.cataloguedesk.CourseFilter;
import org.milerasmus.course.cataloguedesk.CourseLists;
import org.milerasmus.course.cataloguedesk.CourseRow;
import org.milerasmus.web.list.LazyPage;

/** The courses of the own institution in every state; all courses for administrators and auditors. */
@Named
@ViewScoped
public class HostedCoursesView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient CourseLists courses;

    private String words;
    private CourseStatus status;
    private CourseKind kind;

    private final LazyPage<CourseRow> rows = LazyPage.of(this::filter, f -> courses.count(f), (f, page) -> courses.list(f, page), CourseRow::code);

    private CourseFilter filter() {
        return new CourseFilter(words, status, kind);
    }

    public LazyPage<CourseRow> getRows() {
        return rows;
    }

    public CourseStatus[] getStatuses() {
        return CourseStatus.values();
    }

    public CourseKind[] getKinds() {
        return CourseKind.values();
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public CourseStatus getStatus() {
        return status;
    }

    public void setStatus(CourseStatus status) {
        this.status = status;
    }

    public CourseKind getKind() {
        return kind;
    }

    public void setKind(CourseKind kind) {
        this.kind = kind;
    }
}

package org.milerasmus.web.course.assessment;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.milerasmus.course.grade.CourseGrade;
import org.milerasmus.course.grade.own.OwnGrades;
import org.milerasmus.course.record.CourseRecords;
import org.milerasmus.export.SheetFormat;
import org.milerasmus.web.http.Download;
import org.primefaces.model.StreamedContent;

/** All course results of the reader, and the record of them to take away. */
@Named
@ViewScoped
public class OwnGradeListView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient OwnGrades grades;

    @Inject
    private transient CourseRecords records;

    private List<CourseGrade> rows;

    /** Released grades, latest first. */
    public List<CourseGrade> getRows() {
        if (rows == null) {
            rows = grades.all();
        }
        return rows;
    }

    /** The record on paper. */
    public StreamedContent pdf() {
        return Download.of("course-results", SheetFormat.PDF, records.pdf());
    }
}

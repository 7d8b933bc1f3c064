package org.milerasmus.web.course.session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.milerasmus.course.session.planning.TaughtCourse;
import org.milerasmus.course.session.planning.TaughtCourses;

/** A course chosen among more than a menu can hold: by its code between page and server. */
@Named
@ApplicationScoped
public class TaughtCourseConverter implements Converter<TaughtCourse> {

    @Inject
    private TaughtCourses courses;

    @Override
    public TaughtCourse getAsObject(FacesContext context, UIComponent input, String code) {
        return code == null || code.isBlank() ? null : TaughtCourse.of(courses.find(code));
    }

    @Override
    public String getAsString(FacesContext context, UIComponent input, TaughtCourse choice) {
        return choice == null ? "" : choice.code();
    }
}

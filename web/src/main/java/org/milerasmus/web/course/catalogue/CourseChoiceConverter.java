package org.milerasmus.web.course.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.milerasmus.course.cataloguedesk.CourseChoice;
import org.milerasmus.course.cataloguedesk.Prerequisites;

/** A course chosen among more than a menu can hold: by its number between page and server. */
@Named
@ApplicationScoped
public class CourseChoiceConverter implements Converter<CourseChoice> {

    @Inject
    private Prerequisites prerequisites;

    @Override
    public CourseChoice getAsObject(FacesContext context, UIComponent input, String number) {
        return number == null || !number.matches("\\d{1,18}") ? null : prerequisites.choice(Long.parseLong(number));
    }

    @Override
    public String getAsString(FacesContext context, UIComponent input, CourseChoice choice) {
        return choice == null ? "" : choice.id().toString();
    }
}

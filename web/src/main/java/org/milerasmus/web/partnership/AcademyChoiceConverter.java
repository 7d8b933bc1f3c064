package org.milerasmus.web.partnership;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.milerasmus.partnership.academy.Academies;
import org.milerasmus.partnership.academy.AcademyChoice;

/** An institution chosen among more than a menu can hold: by its number between page and server. */
@Named
@ApplicationScoped
public class AcademyChoiceConverter implements Converter<AcademyChoice> {

    @Inject
    private Academies academies;

    @Override
    public AcademyChoice getAsObject(FacesContext context, UIComponent input, String number) {
        return number == null || !number.matches("\\d{1,18}") ? null : AcademyChoice.of(academies.find(Long.parseLong(number)));
    }

    @Override
    public String getAsString(FacesContext context, UIComponent input, AcademyChoice choice) {
        return choice == null ? "" : choice.id().toString();
    }
}

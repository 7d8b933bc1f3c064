package org.milerasmus.web.exercise;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.milerasmus.exercise.CompetenceChoice;
import org.milerasmus.exercise.Exercises;
import org.milerasmus.web.frame.UserSettings;

/** A competence chosen among more than a menu can hold: by its number between page and server. */
@Named
@ApplicationScoped
public class CompetenceChoiceConverter implements Converter<CompetenceChoice> {

    @Inject
    private Exercises exercises;

    @Inject
    private UserSettings settings;

    @Override
    public CompetenceChoice getAsObject(FacesContext context, UIComponent input, String number) {
        return number == null || !number.matches("\\d{1,18}") ? null
                : CompetenceChoice.of(exercises.competence(Long.parseLong(number)), settings.getLocale());
    }

    @Override
    public String getAsString(FacesContext context, UIComponent input, CompetenceChoice choice) {
        return choice == null ? "" : choice.id().toString();
    }
}

package org.milerasmus.web.competence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.milerasmus.competence.CompetenceChoice;
import org.milerasmus.competence.Competences;

/** An entry of a framework chosen among more than a menu can hold: by its number between page and server. */
@Named
@ApplicationScoped
public class CompetenceChoiceConverter implements Converter<CompetenceChoice> {

    @Inject
    private Competences competences;

    @Override
    public CompetenceChoice getAsObject(FacesContext context, UIComponent input, String number) {
        return number == null || !number.matches("\\d{1,18}") ? null : competences.find(Long.parseLong(number));
    }

    @Override
    public String getAsString(FacesContext context, UIComponent input, CompetenceChoice choice) {
        return choice == null ? "" : choice.id().toString();
    }
}

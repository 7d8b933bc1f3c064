package org.milerasmus.web.form;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/** A day in a field: shown as everywhere, read as people write it. */
@Named
@ApplicationScoped
public class DayConverter extends WrittenConverter<LocalDate> {

    @Override
    Optional<LocalDate> read(String written, Locale language) {
        return WrittenDay.read(written, language);
    }

    @Override
    String refusal() {
        return "form.noDay";
    }

    @Override
    public String getAsString(FacesContext context, UIComponent field, LocalDate day) {
        return formats().date(day);
    }
}

package org.milerasmus.web.form;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;

/** A day with a time of the clock in a field, in the zone that the field names. */
@Named
@ApplicationScoped
public class MomentConverter extends WrittenConverter<LocalDateTime> {

    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm");

    @Override
    Optional<LocalDateTime> read(String written, Locale language) {
        return WrittenDay.readWithTime(written, language);
    }

    @Override
    String refusal() {
        return "form.noMoment";
    }

    @Override
    public String getAsString(FacesContext context, UIComponent field, LocalDateTime moment) {
        return moment == null ? "" : formats().date(moment.toLocalDate()) + " " + CLOCK.format(moment);
    }
}

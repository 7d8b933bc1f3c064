package org.milerasmus.web.form;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Optional;
import org.milerasmus.web.frame.UserSettings;
import org.milerasmus.web.text.Formats;
import org.omnifaces.util.Components;

/** A value that is read as people write it, and says at its field what it takes where it cannot be read. */
abstract class WrittenConverter<T> implements Converter<T> {

    @Inject
    private Formats formats;

    @Inject
    private UserSettings settings;

    @Override
    public T getAsObject(FacesContext context, UIComponent field, String written) {
        if (written == null || written.isBlank()) {
            return null;
        }
        return read(written, settings.getLocale()).orElseThrow(() -> new ConverterException(
                new FacesMessage(FacesMessage.SEVERITY_ERROR, formats.text(refusal(), Components.getLabel(field)), null)));
    }

    /** The value that is meant, if it is clear. */
    abstract Optional<T> read(String written, Locale language);

    /** Key of the sentence about what cannot be read. */
    abstract String refusal();

    Formats formats() {
        return formats;
    }
}

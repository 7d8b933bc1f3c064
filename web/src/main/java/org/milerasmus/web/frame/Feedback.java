package org.milerasmus.web.frame;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.application.FacesMessage.Severity;
import jakarta.faces.context.FacesContext;
import org.milerasmus.web.text.Formats;

/** Tells the user what an action has led to; the words survive one redirect. */
public final class Feedback {

    private Feedback() {
    }

    /** It worked. */
    public static void success(String key, Object... args) {
        add(null, FacesMessage.SEVERITY_INFO, key, args);
    }

    /** It worked, but there is something to see to. */
    public static void warning(String key, Object... args) {
        add(null, FacesMessage.SEVERITY_WARN, key, args);
    }

    /** It did not work; the message says why and what to do. */
    public static void error(String key, Object... args) {
        add(null, FacesMessage.SEVERITY_ERROR, key, args);
    }

    /** One input has to be corrected, named by its client id. */
    public static void errorAt(String clientId, String key, Object... args) {
        add(clientId, FacesMessage.SEVERITY_ERROR, key, args);
    }

    private static void add(String clientId, Severity severity, String key, Object... args) {
        String text = CDI.current().select(Formats.class).get().text(key, args);
        FacesContext.getCurrentInstance().addMessage(clientId, new FacesMessage(severity, text, null));
    }
}

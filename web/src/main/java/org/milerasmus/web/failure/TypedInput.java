package org.milerasmus.web.failure;

import jakarta.faces.component.EditableValueHolder;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UISelectMany;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.milerasmus.web.frame.Feedback;
import org.milerasmus.web.frame.LocalAddress;
import org.milerasmus.web.http.Visitor;
import org.omnifaces.util.Components;
import org.primefaces.component.password.Password;

/**
 * What was typed into a page that the server does not know any more, because the session is over: the page is opened anew
 * and filled with it.
 */
final class TypedInput {

    private static final String KEY = TypedInput.class.getName();

    private TypedInput() {
    }

    /** Keeps what was sent and opens the page anew. */
    static void keep(FacesContext context) {
        ExternalContext external = context.getExternalContext();
        HttpServletRequest request = (HttpServletRequest) external.getRequest();
        String address = LocalAddress.of(origin(request.getRequestURI(), request.getHeader("Referer")));
        HashMap<String, String[]> values = new HashMap<>(external.getRequestParameterValuesMap());
        values.keySet().removeIf(name -> name.startsWith("jakarta.faces.") || name.startsWith("primefaces."));
        external.getSessionMap().put(KEY, new Kept(address, Visitor.ofBrowser(request), values));
        try {
            external.redirect(address);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        context.responseComplete();
    }

    /** Fills the page with what was kept for it, once, and only for the same person. */
    static void restore(FacesContext context, UIViewRoot view) {
        ExternalContext external = context.getExternalContext();
        if (external.getSession(false) == null || !(external.getSessionMap().get(KEY) instanceof Kept kept) 
                || !kept.address.equals(LocalAddress.of((HttpServletRequest) external.getRequest()))) {
            return;
        }
        String visitor = Visitor.ofCaller((HttpServletRequest) external.getRequest());
        if (visitor == null && kept.visitor != null) {
            return;
        }
        external.getSessionMap().remove(KEY);
        if (Objects.equals(kept.visitor, visitor)) {
            Components.forEachComponent().fromRoot(view).ofTypes(EditableValueHolder.class).invoke((UIComponent input) -> fill(input, kept.values));
            Feedback.warning("session.over");
        }
    }

    private static void fill(UIComponent input, Map<String, String[]> values) {
        String id = input.getClientId();
        String[] typed = values.getOrDefault(id, values.get(id + "_input"));
        if (typed != null && typed.length > 0 && !(input instanceof Password)) {
            ((EditableValueHolder) input).setSubmittedValue(input instanceof UISelectMany ? typed : typed[0]);
        }
    }

    /** Where the page was opened; a form is sent to the same path without the parameters of the page. */
    static String origin(String path, String referer) {
        int host = referer == null ? -1 : referer.indexOf("://");
        int begin = host < 0 ? -1 : referer.indexOf('/', host + 3);
        String page = begin < 0 ? "" : referer.substring(begin); // no URI: browsers leave characters in it that a URI must not have
        int end = page.indexOf('#');
        return page.startsWith(path + "?") ? page.substring(0, end < 0 ? page.length() : end) : path;
    }

    private record Kept(String address, String visitor, HashMap<String, String[]> values) implements Serializable {
    }
}

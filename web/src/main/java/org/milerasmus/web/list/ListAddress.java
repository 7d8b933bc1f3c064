package org.milerasmus.web.list;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.component.UIViewParameter;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewMetadata;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.primefaces.PrimeFaces;

/** What a list shows, written into the address of its page, so that Back, reload and a shared link show the same. */
@Named
@RequestScoped
public class ListAddress {

    /** Address of the same list without one of its filters, from its first row. */
    public String without(String parameter) {
        return "?" + query(FacesContext.getCurrentInstance(), parameter, "first");
    }

    /** After a change without a new page, puts the values of the page's view parameters into its address. */
    public static void show(FacesContext context) {
        if (context != null && context.getPartialViewContext().isAjaxRequest()) {
            String query = query(context);
            String search = query.isEmpty() ? "" : "?" + query;
            PrimeFaces.current().executeScript("history.replaceState(null,'',location.pathname+'" + search + "')");
        }
    }

    private static String query(FacesContext context, String... without) {
        return ViewMetadata.getViewParameters(context.getViewRoot()).stream()
                .filter(parameter -> !List.of(without).contains(parameter.getName()))
                .map(parameter -> pair(parameter, context)).filter(pair -> !pair.isEmpty()).collect(Collectors.joining("&"));
    }

    private static String pair(UIViewParameter parameter, FacesContext context) {
        String value = parameter.getStringValueFromModel(context);
        return value == null || value.isBlank() ? "" : encode(parameter.getName()) + "=" + encode(value);
    }

    private static String encode(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8).replace("'", "%27");
    }
}

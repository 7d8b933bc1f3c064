package org.milerasmus.web.frame;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/** Everything that keeps the last action from going through, in the order of the page. */
@Named
@RequestScoped
public class ErrorSummary {

    /**
     * One thing to put right.
     *
     * @param target client id of the input, or null for the page as a whole
     */
    public record Item(String target, String text) {
    }

    /** The errors of this answer. */
    public List<Item> getItems() {
        FacesContext context = FacesContext.getCurrentInstance();
        List<Item> items = new ArrayList<>();
        for (Iterator<String> ids = context.getClientIdsWithMessages(); ids.hasNext();) {
            String id = ids.next();
            context.getMessageList(id).stream().filter(ErrorSummary::isError)
                    .map(message -> new Item(id, message.getSummary())).forEach(items::add);
        }
        return items.stream().distinct().toList();
    }

    private static boolean isError(FacesMessage message) {
        return message.getSeverity().compareTo(FacesMessage.SEVERITY_ERROR) >= 0;
    }
}

package org.milerasmus.web.frame;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.component.EditableValueHolder;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.visit.VisitContext;
import jakarta.faces.component.visit.VisitResult;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ComponentSystemEvent;
import jakarta.inject.Named;

/** Ties the input inside {@code m:field} to its hint and its error for screen readers. */
@Named
@ApplicationScoped
public class FieldTag {

    /** Names hint and error as the description of the input. */
    public void describe(ComponentSystemEvent event) {
        UIComponent field = event.getComponent();
        String id = field.getClientId();
        field.visitTree(VisitContext.createVisitContext(FacesContext.getCurrentInstance()), (context, child) -> {
            if (!(child instanceof EditableValueHolder)) {
                return VisitResult.ACCEPT;
            }
            child.getPassThroughAttributes(true).put("aria-describedby", id + "-hint " + id + "-error");
            return VisitResult.COMPLETE;
        });
    }
}

package org.milerasmus.web.frame;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.component.EditableValueHolder;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.visit.VisitContext;
import jakarta.faces.component.visit.VisitResult;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ComponentSystemEvent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.milerasmus.web.text.Formats;
import org.primefaces.component.inputtextarea.InputTextarea;

/** Ties the input inside {@code m:field} to its hint, its error and the number of letters that are left, also for screen readers. */
@Named
@ApplicationScoped
public class FieldTag {

    @Inject
    private Formats formats;

    /** Names hint and error as the description of the input; a text says how many letters still fit, since the browser takes no more. */
    public void describe(ComponentSystemEvent event) {
        UIComponent field = event.getComponent();
        String id = field.getClientId();
        field.visitTree(VisitContext.createVisitContext(FacesContext.getCurrentInstance()), (context, child) -> {
            if (!(child instanceof EditableValueHolder)) {
                return VisitResult.ACCEPT;
            }
            child.getPassThroughAttributes(true).put("aria-describedby", id + "-hint " + id + "-error");
            if (child instanceof InputTextarea text && text.getMaxlength() < Integer.MAX_VALUE) {
                count(text);
                field.getAttributes().put("counted", true);
            }
            return VisitResult.COMPLETE;
        });
    }

    private void count(InputTextarea text) {
        text.setCounter(text.getId() + "-left");
        text.setCounterTemplate(formats.text("form.lettersLeft", "{0}"));
    }
}

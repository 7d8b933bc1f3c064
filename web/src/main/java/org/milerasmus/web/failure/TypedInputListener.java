package org.milerasmus.web.failure;

import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PreRenderViewEvent;
import jakarta.faces.event.SystemEvent;
import jakarta.faces.event.SystemEventListener;

/** Gives a page that is opened again what had been typed into it when the session ended. */
public class TypedInputListener implements SystemEventListener {

    @Override
    public boolean isListenerForSource(Object source) {
        return source instanceof UIViewRoot;
    }

    @Override
    public void processEvent(SystemEvent event) {
        FacesContext context = ((PreRenderViewEvent) event).getFacesContext();
        if (!context.isPostback()) {
            TypedInput.restore(context, (UIViewRoot) event.getSource());
        }
    }
}

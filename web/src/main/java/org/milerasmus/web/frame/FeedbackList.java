package org.milerasmus.web.frame;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.ResponseWriter;
import jakarta.faces.context.ResponseWriterWrapper;
import java.io.IOException;
import java.util.Set;
import org.primefaces.component.messages.Messages;
import org.primefaces.component.messages.MessagesRenderer;

/** The messages of PrimeFaces as items of a list: it is the region around the list that tells screen readers of a change. */
public class FeedbackList extends MessagesRenderer {

    @Override
    protected void encodeMessage(ResponseWriter page, Messages messages, FacesMessage message, String style, boolean escape) throws IOException {
        super.encodeMessage(new Item(page), messages, message, style, escape);
    }

    /** An alert inside a list would be no item of it any more. */
    private static final class Item extends ResponseWriterWrapper {

        private static final Set<String> ALERT = Set.of("role", "aria-atomic");

        Item(ResponseWriter page) {
            super(page);
        }

        @Override
        public void writeAttribute(String name, Object value, String property) throws IOException {
            if (!ALERT.contains(name)) {
                super.writeAttribute(name, value, property);
            }
        }
    }
}

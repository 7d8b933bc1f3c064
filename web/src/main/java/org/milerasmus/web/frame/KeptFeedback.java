package org.milerasmus.web.frame;

import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.ExternalContextFactory;
import jakarta.faces.context.ExternalContextWrapper;
import jakarta.faces.context.FacesContext;
import java.io.IOException;

/**
 * Keeps messages for the page that a redirect leads to. They are kept by a cookie, which comes too late where the page itself is drawn:
 * the server would warn of it each time.
 */
public class KeptFeedback extends ExternalContextFactory {

    public KeptFeedback(ExternalContextFactory wrapped) {
        super(wrapped);
    }

    @Override
    public ExternalContext getExternalContext(Object context, Object request, Object response) {
        return new Redirects(getWrapped().getExternalContext(context, request, response));
    }

    private static final class Redirects extends ExternalContextWrapper {

        private Redirects(ExternalContext wrapped) {
            super(wrapped);
        }

        @Override
        public void redirect(String url) throws IOException {
            if (!FacesContext.getCurrentInstance().getMessageList().isEmpty()) {
                getFlash().setKeepMessages(true);
            }
            super.redirect(url);
        }
    }
}

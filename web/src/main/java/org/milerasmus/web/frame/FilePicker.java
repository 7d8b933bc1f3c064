package org.milerasmus.web.frame;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import jakarta.faces.context.ResponseWriterWrapper;
import java.io.IOException;
import java.util.Set;
import org.primefaces.component.fileupload.FileUpload;
import org.primefaces.component.fileupload.FileUploadRenderer;

/** The file upload of PrimeFaces, with the browser's own control as the one that keyboards and screen readers meet. */
public class FilePicker extends FileUploadRenderer {

    @Override
    protected void encodeMarkup(FacesContext context, FileUpload upload) throws IOException {
        ResponseWriter page = context.getResponseWriter();
        context.setResponseWriter(new Reachable(page, upload.getClientId(context) + "_label"));
        try {
            super.encodeMarkup(context, upload);
        } finally {
            context.setResponseWriter(page);
        }
    }

    /** PrimeFaces hides the input and lets a span that is no control stand for it. */
    private static final class Reachable extends ResponseWriterWrapper {

        private static final Set<String> STAND_IN = Set.of("tabindex", "aria-labelledby", "aria-hidden");

        private final String label;

        Reachable(ResponseWriter page, String label) {
            super(page);
            this.label = label;
        }

        @Override
        public void startElement(String name, UIComponent component) throws IOException {
            super.startElement(name, component);
            if ("input".equals(name)) {
                super.writeAttribute("aria-labelledby", label, null);
            }
        }

        @Override
        public void writeAttribute(String name, Object value, String property) throws IOException {
            if (!STAND_IN.contains(name)) {
                super.writeAttribute(name, value, property);
            }
        }
    }
}

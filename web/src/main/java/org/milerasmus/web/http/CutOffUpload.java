package org.milerasmus.web.http;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import org.milerasmus.web.frame.Feedback;

/** A file that was turned away by the {@link UploadLimit} before anybody read it: the page that is opened again says so. */
@Named
@RequestScoped
public class CutOffUpload {

    private boolean refused;

    /** Says at the field for the file that the last one was far too large. */
    public void tellAt(String clientId) {
        if (refused) {
            Feedback.errorAt(clientId, "error.document.tooLarge");
        }
    }

    /** Says the same at the top of a page that has several fields for files. */
    public void tell() {
        if (refused) {
            Feedback.error("error.document.tooLarge");
        }
    }

    /** Whether the last upload was cut off because it was far too large. */
    public boolean isRefused() {
        return refused;
    }

    public void setRefused(boolean refused) {
        this.refused = refused;
    }
}

package org.milerasmus.web.verify;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.milerasmus.course.credential.Presented;
import org.milerasmus.course.credential.PresentedCredentials;

/** Whether a credential that somebody shows is genuine, and what it says. */
@Named
@RequestScoped
public class CredentialView {

    @Inject
    private PresentedCredentials credentials;

    private String credential;
    private Presented found;

    /** Checks what was pasted. */
    public void check() {
        found = credentials.check(credential);
    }

    /** What was found out; null before something was shown. */
    public Presented getFound() {
        return found;
    }

    public String getCredential() {
        return credential;
    }

    public void setCredential(String credential) {
        this.credential = credential;
    }
}

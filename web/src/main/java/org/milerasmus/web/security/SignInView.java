package org.milerasmus.web.security;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.SecurityContext;
import jakarta.security.enterprise.authentication.mechanism.http.AuthenticationParameters;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.milerasmus.security.signin.SignIn;
import org.milerasmus.web.frame.Feedback;
import org.milerasmus.web.frame.LocalAddress;
import org.milerasmus.web.frame.UserSettings;

/** The page on which people sign in. */
@Named
@RequestScoped
public class SignInView {

    @Inject
    private SecurityContext security;

    @Inject
    private SignInAttempt attempt;

    @Inject
    private UserSettings settings;

    private String email;
    private String password;
    private String from;

    /**
     * Signs in and goes on to the page that was asked for, or home. An address or password that is wrong and an account that rests
     * are told in the same words: another answer after five attempts would tell that there is such an account.
     */
    public void signIn() throws IOException {
        FacesContext faces = FacesContext.getCurrentInstance();
        ExternalContext external = faces.getExternalContext();
        HttpServletRequest request = (HttpServletRequest) external.getRequest();
        AuthenticationStatus status = security.authenticate(request, (HttpServletResponse) external.getResponse(),
                AuthenticationParameters.withParams().credential(new UsernamePasswordCredential(email, password)).newAuthentication(true));
        switch (status) {
            case SEND_CONTINUE -> faces.responseComplete();
            case SUCCESS -> goOn(external);
            default -> Feedback.error(attempt.answer().outcome() == SignIn.Outcome.PENDING ? "signIn.pending" : "signIn.refused");
        }
    }

    /** Pages are read in the language of the account from now on, on whichever device. */
    private void goOn(ExternalContext external) throws IOException {
        settings.remember("language", attempt.answer().language(), (HttpServletResponse) external.getResponse());
        external.redirect(external.getRequestContextPath() + (from == null ? "/dashboard" : LocalAddress.of(from)));
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }

    /** Page of this application to go back to. */
    public String getFrom() {
        return from;
    }

    public void setFrom(String from) {
        this.from = from;
    }
}

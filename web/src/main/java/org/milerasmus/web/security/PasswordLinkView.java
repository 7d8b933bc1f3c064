package org.milerasmus.web.security;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.milerasmus.security.password.PasswordLinks;
import org.milerasmus.web.frame.Feedback;

/** Asking for a link to choose a password, and choosing it. */
@Named
@ViewScoped
public class PasswordLinkView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient PasswordLinks links;

    private String email;
    private String token;
    private String holder;
    private String password;

    /** Looks whose link it is. */
    public void load() {
        holder = links.holder(token).orElse(null);
    }

    /** Asks for a link; the answer is the same whether or not there is such an account. */
    public String send() {
        links.forgotten(email);
        Feedback.success("forgotten.sent");
        return "/security/login?faces-redirect=true";
    }

    /** Sets the password. */
    public String choose() {
        links.choose(token, password);
        Feedback.success("choose.done");
        return "/security/login?faces-redirect=true";
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public String getToken() {
        return token;
    }

    public void setToken(String token) {
        this.token = token;
    }

    /** E-mail address of the account that the link is for; null when the link is over. */
    public String getHolder() {
        return holder;
    }

    public void setHolder(String ignored) {
        // the page shows it in a field that cannot be changed
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }
}

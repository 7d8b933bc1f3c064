package org.milerasmus.web.security;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.milerasmus.security.account.OwnAccounts;
import org.milerasmus.web.frame.Feedback;

/** The caller's own account: its password. */
@Named
@ViewScoped
public class MyAccountView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient OwnAccounts accounts;

    private String present;
    private String password;

    /** Sets another password; every session ends, this one too. */
    public String changePassword() {
        accounts.changePassword(present, password);
        Feedback.success("account.passwordChanged");
        return "/security/login?faces-redirect=true";
    }

    public String getPresent() {
        return present;
    }

    public void setPresent(String present) {
        this.present = present;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }
}

package org.milerasmus.web.security;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import org.milerasmus.security.account.OwnAccounts;
import org.milerasmus.security.signin.SignIns;

/** Ends this session, or all of a person's sessions on whichever device. */
@Named
@RequestScoped
public class LogOut {

    @Inject
    private SignIns signIns;

    @Inject
    private OwnAccounts accounts;

    @Inject
    private HttpServletRequest request;

    /** Signs out here. */
    public String here() throws ServletException {
        if (request.getUserPrincipal() != null) {
            signIns.signedOut(request.getUserPrincipal().getName());
        }
        return end();
    }

    /** Signs out on every device. */
    public String everywhere() throws ServletException {
        accounts.logOutEverywhere();
        return end();
    }

    private String end() throws ServletException {
        request.logout();
        FacesContext.getCurrentInstance().getExternalContext().invalidateSession();
        return "/index?faces-redirect=true";
    }
}

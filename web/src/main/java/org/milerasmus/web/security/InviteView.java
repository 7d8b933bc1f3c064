package org.milerasmus.web.security;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.milerasmus.partnership.academy.Academies;
import org.milerasmus.partnership.academy.AcademyChoice;
import org.milerasmus.security.Caller;
import org.milerasmus.security.Role;
import org.milerasmus.security.password.PasswordLinks;
import org.milerasmus.web.frame.Feedback;

/** An administrator invites staff, administrators and auditors; staff invite the officials of their academy. */
@Named
@ViewScoped
public class InviteView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient PasswordLinks links;

    @Inject
    private transient Academies academies;

    @Inject
    private transient Caller caller;

    private String email;
    private String displayName;
    private Role role;
    private Long academy;

    /** Begins with what the caller invites most often: staff of an academy invite its officials. */
    @PostConstruct
    void begin() {
        role = getRoles().getFirst();
        academy = caller.academyId();
    }

    /** Sends the invitation. */
    public String invite() {
        links.invite(email, displayName, role, academy);
        Feedback.success("account.invited", email);
        return "/security/account/list?faces-redirect=true";
    }

    public List<Role> getRoles() {
        return isForAnyAcademy() ? List.of(Role.STAFF, Role.OFFICIAL, Role.ADMINISTRATOR, Role.AUDITOR) : List.of(Role.OFFICIAL);
    }

    /** Whether the academy is chosen: by administrators; staff invite for their own. */
    public boolean isForAnyAcademy() {
        return caller.is(Role.ADMINISTRATOR);
    }

    public List<AcademyChoice> getAcademies() {
        return academies.institutions();
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public String getDisplayName() {
        return displayName;
    }

    public void setDisplayName(String displayName) {
        this.displayName = displayName;
    }

    public Role getRole() {
        return role;
    }

    public void setRole(Role role) {
        this.role = role;
    }

    public Long getAcademy() {
        return academy;
    }

    public void setAcademy(Long academy) {
        this.academy = academy;
    }
}

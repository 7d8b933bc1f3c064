package org.milerasmus.web.partnership.academy;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.milerasmus.partnership.academy.Academies;
import org.milerasmus.partnership.academy.Academy;
import org.milerasmus.security.Caller;
import org.milerasmus.security.Role;
import org.milerasmus.web.frame.Feedback;

/** One academy, to read and, for those who keep it, to edit. */
@Named
@ViewScoped
public class AcademyView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Academies academies;

    @Inject
    private transient Caller caller;

    private Long id;
    private Academy academy;

    /** Reads the academy; without a number a new one is begun. */
    public void load() {
        academy = id == null ? new Academy() : academies.find(id);
    }

    /** Saves what was typed. */
    public String save() {
        Academy saved = academies.save(academy);
        Feedback.success("academy.saved", saved.getName());
        return "/partnership/academy/view?faces-redirect=true&id=" + saved.getId();
    }

    /** Whether the caller may change it: an administrator, or staff of this academy. */
    public boolean isMine() {
        return caller.is(Role.ADMINISTRATOR) || caller.is(Role.STAFF) && id != null && id.equals(caller.academyId());
    }

    /** Whether the caller may change what identifies it. */
    public boolean isKeeper() {
        return caller.is(Role.ADMINISTRATOR);
    }

    public Academy getAcademy() {
        return academy;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }
}

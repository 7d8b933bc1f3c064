package org.milerasmus.web.partnership;

import jakarta.enterprise.context.SessionScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.milerasmus.partnership.academy.Academies;
import org.milerasmus.security.Account;
import org.milerasmus.security.Caller;

/** The caller's academy, as the frame shows it on every page; read once a session. */
@Named
@SessionScoped
public class AcademyContext implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private Academies academies;

    @Inject
    private Caller caller;

    private Long id;
    private String name;

    /** Name of the academy; null for guests and for those who work for the whole programme. */
    public String getName() {
        Long current = caller.account().map(Account::getAcademyId).orElse(null);
        if (current != null && !current.equals(id)) {
            name = academies.find(current).getName();
            id = current;
        }
        return current == null ? null : name;
    }
}

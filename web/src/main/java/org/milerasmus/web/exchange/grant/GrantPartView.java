package org.milerasmus.web.exchange.grant;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Objects;
import org.milerasmus.exchange.grant.Grant;
import org.milerasmus.exchange.grant.Grants;
import org.milerasmus.exchange.mobility.Mobility;
import org.milerasmus.security.Caller;
import org.milerasmus.security.Role;

/** The grant on the page of its stay. */
@Named
@RequestScoped
public class GrantPartView {

    @Inject
    private Grants grants;

    @Inject
    private Caller caller;

    private Mobility stay;
    private Grant awarded;

    /** Whether it is shown: the host does not see it. */
    public boolean isShown(Mobility shown) {
        return caller.is(Role.APPLICANT) || caller.seesEverything()
                || caller.is(Role.STAFF) && Objects.equals(shown.getSending().getId(), caller.academyId());
    }

    /** What was awarded, or null. */
    public Grant of(Mobility shown) {
        if (stay == null) {
            stay = shown;
            awarded = grants.awarded(shown.getCode()).orElse(null);
        }
        return awarded;
    }
}

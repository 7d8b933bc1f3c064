package org.milerasmus.web.exchange.grant;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.milerasmus.exchange.grant.Grant;
import org.milerasmus.exchange.grant.Grants;
import org.milerasmus.exchange.mobility.Mobility;

/** The grant on the page of its stay. */
@Named
@RequestScoped
public class GrantPartView {

    @Inject
    private Grants grants;

    private Boolean seen;
    private Mobility stay;
    private Grant awarded;

    /** Whether it is shown: the host does not see it. */
    public boolean isShown(Mobility shown) {
        if (seen == null) {
            seen = grants.isSeen(shown.getCode());
        }
        return seen;
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

package org.milerasmus.exchange.eligibility;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.milerasmus.exchange.offering.OpenCalls;
import org.milerasmus.person.Profiles;
import org.milerasmus.security.Roles;

/** "Can I go?" as an applicant asks it. */
@Stateless
@RolesAllowed(Roles.APPLICANT)
public class Prospects {

    @Inject
    private Profiles profiles;

    @Inject
    private OpenCalls calls;

    @Inject
    private Clock clock;

    /** Every rule of a published call for the caller's own profile. */
    public List<Finding> findings(String callCode) {
        return Eligibility.findings(profiles.mine(), calls.view(callCode), clock.instant());
    }
}

package org.milerasmus.report;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.milerasmus.security.Caller;
import org.milerasmus.security.Roles;

/** How many people went where and for how long: staff see what their own academy sends and receives. */
@Stateless
@RolesAllowed({Roles.STAFF, Roles.ADMINISTRATOR, Roles.AUDITOR})
public class MobilityReports {

    @PersistenceContext(unitName = "erasmus")
    private EntityManager em;

    @Inject
    private Caller caller;

    /** Counts the stays that begin in the chosen period and are not cancelled. */
    public Report report(ReportChoice choice) {
        return new Report(choice, query(choice).rows(choice.groups()), query(choice).total());
    }

    private ReportQuery query(ReportChoice choice) {
        ReportQuery query = new ReportQuery(em, choice);
        return caller.seesEverything() ? query : query.seenFrom(caller.academyId());
    }
}

package org.milerasmus.report;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.milerasmus.audit.AuditAction;
import org.milerasmus.audit.AuditTrail;
import org.milerasmus.exchange.mobility.Mobility;
import org.milerasmus.export.Sheet;
import org.milerasmus.export.SheetFormat;
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

    @Inject
    private AuditTrail audit;

    /** Counts the stays that begin in the chosen period and are not cancelled. */
    public Report report(ReportChoice choice) {
        return new Report(choice, query(choice).rows(choice.groups()), query(choice).total());
    }

    /** The file of a report as it is seen; who took it away is noted in the audit trail. */
    public byte[] export(Sheet seen, SheetFormat format) {
        byte[] file = format.bytes(seen);
        audit.record(AuditAction.EXPORTED, Mobility.class, null, String.join("; ", format.name(), seen.title(), String.join("; ", seen.filters())));
        return file;
    }

    private ReportQuery query(ReportChoice choice) {
        ReportQuery query = new ReportQuery(em, choice);
        return caller.seesEverything() ? query : query.seenFrom(caller.academyId());
    }
}

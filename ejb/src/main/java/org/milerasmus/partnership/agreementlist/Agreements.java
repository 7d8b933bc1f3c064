package org.milerasmus.partnership.agreementlist;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.milerasmus.audit.AuditAction;
import org.milerasmus.audit.AuditTrail;
import org.milerasmus.document.Download;
import org.milerasmus.partnership.agreement.Agreement;
import org.milerasmus.partnership.agreement.Approval;
import org.milerasmus.partnership.agreement.SignedScan;
import org.milerasmus.partnership.agreement.life.AgreementStatus;
import org.milerasmus.security.Caller;
import org.milerasmus.security.Roles;
import org.milerasmus.shared.NotFound;
import org.milerasmus.shared.PageRequest;

/** Agreements between academies, to find and to read: for those of its parties, for administrators and auditors all. */
@Stateless
@RolesAllowed({Roles.STAFF, Roles.OFFICIAL, Roles.ADMINISTRATOR, Roles.AUDITOR})
public class Agreements {

    private static final String FOR_CALLS = """
            select g from Agreement g join g.parties p where p.id = :host and g.life.status in :binding and g.period.inForceTo >= :today order by g.code""";

    @PersistenceContext(unitName = "erasmus")
    private EntityManager em;

    @Inject
    private Caller caller;

    @Inject
    private Desk desk;

    @Inject
    private AuditTrail audit;

    /** Number of agreements that a filter finds: the own academy's for staff, all for administrators and auditors. */
    public long count(AgreementFilter filter) {
        return query(filter).count();
    }

    /** The agreements that a filter finds, the one that ends first at the top unless asked otherwise. */
    public List<AgreementRow> list(AgreementFilter filter, PageRequest page) {
        return query(filter).list(page);
    }

    /** An agreement with all of its versions and its history, for its parties. */
    public Agreement view(long id) {
        Agreement agreement = desk.visible(id);
        agreement.getParties().size();
        agreement.getSteps().size();
        agreement.texts().all().forEach(text -> {
            text.getConditions().size();
            text.getApprovals().size();
        });
        read(agreement);
        return agreement;
    }

    private static void read(Agreement agreement) {
        agreement.getAcademy().getName();
        if (agreement.getSuspendedBy() != null) {
            agreement.getSuspendedBy().getName();
        }
        if (agreement.getPredecessor() != null) {
            agreement.getPredecessor().getCode();
        }
    }

    /** Agreements that a host may rest a call on: its own that all parties have agreed on and that have not ended. */
    public List<AgreementChoice> forCalls(long hostId) {
        caller.requireAcademy(hostId, Agreement.class, null);
        return em.createQuery(FOR_CALLS, Agreement.class).setParameter("host", hostId).setParameter("binding", AgreementStatus.BINDING)
                .setParameter("today", desk.today()).setHint("eclipselink.batch", "g.parties")
                .getResultStream().map(AgreementChoice::of).toList();
    }

    /** The signed paper of a party that is not in the system; whoever reads it is written down. */
    public Download scan(long scanId) {
        Approval approval = em.createNamedQuery("Approval.ofScan", Approval.class).setParameter("scan", scanId).getResultStream().findFirst()
                .orElseThrow(() -> new NotFound(SignedScan.class, scanId));
        Agreement agreement = desk.visible(approval.getTerms().getAgreement().getId());
        audit.record(AuditAction.VIEWED, SignedScan.class, scanId, agreement.getCode());
        return approval.getScan().download();
    }

    private AgreementQuery query(AgreementFilter filter) {
        return new AgreementQuery(em, filter, caller.academyId(), caller.seesEverything(), desk.today());
    }
}

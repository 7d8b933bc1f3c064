package org.milerasmus.course.certificatedesk;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Map;
import org.milerasmus.audit.AuditAction;
import org.milerasmus.audit.AuditTrail;
import org.milerasmus.course.certificate.Certificate;
import org.milerasmus.paper.CheckedPapers;
import org.milerasmus.security.Account;
import org.milerasmus.security.Caller;
import org.milerasmus.security.Role;
import org.milerasmus.security.Roles;
import org.milerasmus.shared.NotFound;
import org.milerasmus.shared.PageRequest;

/** Certificates for those whom they concern: the holder, staff of the holder's academy and of the host, and the programme. */
@Stateless
@RolesAllowed({Roles.APPLICANT, Roles.STAFF, Roles.ADMINISTRATOR, Roles.AUDITOR})
public class Certificates {

    @PersistenceContext(unitName = "erasmus")
    private EntityManager em;

    @Inject
    private Caller caller;

    @Inject
    private AuditTrail audit;

    @Inject
    private CheckedPapers papers;

    /** Number of certificates that a filter finds among those that the caller may see. */
    public long count(@NotNull CertificateFilter filter) {
        return new CertificateQuery(em, caller).count(filter);
    }

    /** The certificates that a filter finds, the latest first unless asked otherwise. */
    public List<CertificateRow> list(@NotNull CertificateFilter filter, PageRequest page) {
        return new CertificateQuery(em, caller).list(filter, page);
    }

    /**
     * One certificate with what it certifies.
     *
     * @throws NotFound for an unknown code and for one that is none of the caller's; the latter is audited
     */
    public Certificate get(@NotBlank String code) {
        Certificate certificate = em.createNamedQuery("Certificate.byCode", Certificate.class).setParameter("code", code).getResultStream()
                .findFirst().orElseThrow(() -> new NotFound(Certificate.class, code));
        caller.require(caller.seesEverything() || isOwn(certificate), Certificate.class, code);
        certificate.getCompetences().forEach(one -> one.getCompetence().getId());
        return certificate;
    }

    /** The certificate on paper, in the caller's language; whoever takes it away is noted. */
    public byte[] pdf(@NotBlank String code) {
        Certificate certificate = get(code);
        return papers.pdf(certificate, "certificate", certificate.getVerification(), Map.of("certificate", certificate));
    }

    /** The signed credential to take away, for wallets and for verifying without us; whoever takes it is noted. */
    public String credential(@NotBlank String code) {
        Certificate certificate = get(code);
        audit.record(AuditAction.EXPORTED, Certificate.class, certificate.getId(), code);
        return certificate.getCredential();
    }

    private boolean isOwn(Certificate certificate) {
        return certificate.getPerson().getAccount().getId().equals(caller.accountId())
                || caller.is(Role.STAFF) && certificate.concerns(caller.academyId());
    }
}

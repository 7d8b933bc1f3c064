package org.milerasmus.competence.certificatedesk;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.util.List;
import org.milerasmus.competence.CompetenceAtLevel;
import org.milerasmus.competence.certificate.PriorCertificate;
import org.milerasmus.competence.passport.Awards;
import org.milerasmus.competence.passport.EvidenceKind;
import org.milerasmus.competence.passport.EvidenceSource;
import org.milerasmus.security.Account;
import org.milerasmus.security.Caller;
import org.milerasmus.security.Role;
import org.milerasmus.security.Roles;
import org.milerasmus.shared.NotFound;
import org.milerasmus.shared.PageRequest;
import org.milerasmus.shared.Stale;
import org.milerasmus.shared.database.Writing;

/** Prior certificates as staff of the holder's academy look at them: confirmed, refused, revoked. Nobody decides about one's own. */
@Stateless
@RolesAllowed(Roles.STAFF)
public class CertificateReviews {

    @PersistenceContext(unitName = "erasmus")
    private EntityManager em;

    @Inject
    private Caller caller;

    @Inject
    private Awards awards;

    @Inject
    private Event<CertificateDecided> decided;

    @Inject
    private Clock clock;

    /** Number of certificates of the own academy's people that a filter finds; of everybody's for the programme. */
    @RolesAllowed({Roles.STAFF, Roles.ADMINISTRATOR, Roles.AUDITOR})
    public long count(CertificateFilter filter) {
        CertificateQuery<Long> query = new CertificateQuery<>(em, Long.class, filter).of(caller.academyId());
        return em.createQuery(query.select(query.number())).getSingleResult();
    }

    /** The certificates that a filter finds, the latest claim first unless asked otherwise. */
    @RolesAllowed({Roles.STAFF, Roles.ADMINISTRATOR, Roles.AUDITOR})
    public List<CertificateRow> list(CertificateFilter filter, PageRequest page) {
        return em.createQuery(new CertificateQuery<>(em, CertificateRow.class, filter).of(caller.academyId()).rows(page))
                .setFirstResult(page.first()).setMaxResults(page.size()).getResultList();
    }

    /**
     * Confirms that it is genuine: what it is said to prove is in the holder's passport.
     *
     * @throws Stale when it was corrected, or decided about, since it was read
     */
    public void confirm(long id, long version) {
        PriorCertificate certificate = own(id, version);
        certificate.confirm(name(), clock.instant());
        written(certificate);
        EvidenceSource source = new EvidenceSource(EvidenceKind.PRIOR_CERTIFICATE, certificate.getCode(), certificate.getPaper().getTitle(),
                certificate.getPaper().getIssuer());
        for (CompetenceAtLevel claim : certificate.getClaims()) {
            awards.award(certificate.getPerson().getId(), claim.getCompetence().getId(), claim.getLevel(), source,
                    certificate.getPaper().getObtainedOn(), certificate.getPaper().getExpiresOn());
        }
    }

    /**
     * Does not accept it.
     *
     * @param reason what its holder reads, and can correct
     */
    public void refuse(long id, long version, @NotBlank @Size(max = 500) String reason) {
        PriorCertificate certificate = own(id, version);
        certificate.refuse(reason, name(), clock.instant());
        written(certificate);
    }

    /** Takes the confirmation back: what it has proven counts no longer. */
    public void revoke(long id, long version, @NotBlank @Size(max = 500) String reason) {
        PriorCertificate certificate = own(id, version);
        certificate.revoke(reason, name(), clock.instant());
        written(certificate);
        awards.withdraw(certificate.getPerson().getId(), EvidenceKind.PRIOR_CERTIFICATE, certificate.getCode(), reason);
    }

    private PriorCertificate own(long id, long version) {
        PriorCertificate certificate = em.find(PriorCertificate.class, id);
        if (certificate == null) {
            throw new NotFound(PriorCertificate.class, id);
        }
        Account holder = certificate.getPerson().getAccount();
        caller.require(caller.is(Role.STAFF) && caller.academyId().equals(holder.getAcademyId()) && !holder.getId().equals(caller.accountId()),
                PriorCertificate.class, id);
        certificate.requireVersion(version);
        return certificate;
    }

    private void written(PriorCertificate certificate) {
        Writing.now(em, PriorCertificate.class, certificate.getId());
        decided.fire(new CertificateDecided(certificate.getId()));
    }

    private String name() {
        return caller.account().map(Account::getDisplayName).orElseThrow();
    }
}

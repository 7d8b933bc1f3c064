package org.milerasmus.competence.certificatedesk;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.milerasmus.competence.Competence;
import org.milerasmus.competence.CompetenceAtLevel;
import org.milerasmus.competence.Competences;
import org.milerasmus.competence.certificate.CertificateFile;
import org.milerasmus.competence.certificate.CertificateStatus;
import org.milerasmus.competence.certificate.PriorCertificate;
import org.milerasmus.competence.passport.Awards;
import org.milerasmus.competence.passport.EvidenceKind;
import org.milerasmus.document.Upload;
import org.milerasmus.person.Person;
import org.milerasmus.security.Caller;
import org.milerasmus.security.Roles;
import org.milerasmus.shared.NotFound;
import org.milerasmus.shared.RuleBroken;
import org.milerasmus.shared.Stale;
import org.milerasmus.shared.code.Codes;
import org.milerasmus.shared.database.Writing;

/** Prior certificates: entered, corrected and withdrawn by their holder, read by staff of the holder's academy. */
@Stateless
@RolesAllowed(Roles.APPLICANT)
public class PriorCertificates {

    @PersistenceContext(unitName = "erasmus")
    private EntityManager em;

    @Inject
    private Caller caller;

    @Inject
    private Codes codes;

    @Inject
    private Awards awards;

    @Inject
    private Competences competences;

    @Inject
    private CertificateRights rights;

    @Inject
    private Clock clock;

    /** The caller's own, latest first. */
    public List<PriorCertificate> mine() {
        return em.createNamedQuery("PriorCertificate.ofPerson", PriorCertificate.class).setParameter("person", person().getId()).getResultList();
    }

    /** A new one of the caller, to be filled in. */
    public PriorCertificate begin() {
        return new PriorCertificate(person());
    }

    /** What a certificate can be said to prove: one competence, at its lowest level until another is chosen. */
    public CompetenceAtLevel claim(long competenceId) {
        Competence competence = em.find(Competence.class, competenceId);
        if (competence == null) {
            throw new NotFound(Competence.class, competenceId);
        }
        competence.getFramework().getEdition();
        return new CompetenceAtLevel(competence, competence.getLevels().getLowest());
    }

    /** The same for everything that a profile asks for, at the levels that it asks for. */
    public List<CompetenceAtLevel> claims(long profileId) {
        return competences.needs(profileId).stream().map(need -> {
            CompetenceAtLevel claim = claim(need.competence().id());
            claim.setLevel(need.level());
            return claim;
        }).toList();
    }

    /**
     * One certificate with what it is said to prove.
     *
     * @throws NotFound for an unknown code, and for anybody but its holder, staff of the holder's academy and the programme; the latter is audited
     */
    @RolesAllowed({Roles.APPLICANT, Roles.STAFF, Roles.ADMINISTRATOR, Roles.AUDITOR})
    public PriorCertificate get(String code) {
        PriorCertificate certificate = em.createNamedQuery("PriorCertificate.byCode", PriorCertificate.class).setParameter("code", code)
                .getResultStream().findFirst().orElseThrow(() -> new NotFound(PriorCertificate.class, code));
        rights.requireReader(certificate);
        certificate.getClaims().forEach(claim -> claim.getCompetence().getFramework().getEdition());
        return certificate;
    }

    /**
     * Claims a new certificate, or one that was corrected.
     *
     * @param fileName name of a new scan, as the browser claims it; only its last part is kept
     * @param bytes    the new scan; null to keep the one that there is
     * @throws RuleBroken at {@code file} when there is no scan
     * @throws Stale when it was saved elsewhere, or decided about, since it was read
     */
    public PriorCertificate save(@Valid PriorCertificate edited, String fileName, byte[] bytes) {
        rights.requireHolder(edited);
        Optional<CertificateFile> before = edited.getId() == null ? Optional.empty() : rights.scan(rights.owned(edited.getId(), edited.getVersion()));
        if (bytes == null && before.isEmpty()) {
            throw RuleBroken.at("file", "certificate.scanMissing");
        }
        edited.claim(clock.instant(), LocalDate.now(clock));
        PriorCertificate saved = write(edited);
        if (bytes != null) {
            before.ifPresent(em::remove);
            em.persist(new CertificateFile(saved, Upload.of(fileName, bytes), clock.instant()));
        }
        Writing.now(em, PriorCertificate.class, saved.getId());
        return saved;
    }

    private PriorCertificate write(PriorCertificate edited) {
        if (edited.getId() != null) {
            return em.merge(edited);
        }
        edited.number(codes.next("PRC", LocalDate.now(clock).getYear()));
        em.persist(edited);
        return edited;
    }

    /** Claims it no more; what it has proven counts no longer. */
    public void withdraw(long id, long version) {
        PriorCertificate certificate = rights.owned(id, version);
        boolean counted = certificate.getStatus() == CertificateStatus.CONFIRMED;
        certificate.withdraw();
        Writing.now(em, PriorCertificate.class, id);
        if (counted) {
            awards.withdraw(certificate.getPerson().getId(), EvidenceKind.PRIOR_CERTIFICATE, certificate.getCode(), null);
        }
    }

    private Person person() {
        return em.createNamedQuery("Person.byAccount", Person.class).setParameter("account", caller.accountId())
                .getResultStream().findFirst().orElseThrow(() -> RuleBroken.of("application.profileMissing"));
    }
}

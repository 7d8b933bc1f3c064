package org.milerasmus.competence.certificate;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.milerasmus.competence.CompetenceAtLevel;
import org.milerasmus.competence.passport.ProofRules;
import org.milerasmus.person.Person;
import org.milerasmus.shared.RuleBroken;
import org.milerasmus.shared.code.Coded;

/** A certificate that a person got elsewhere, the competences that it is said to prove, and what staff of the own academy make of it. */
@Entity
@Table(name = "prior_certificate")
@NamedQuery(name = "PriorCertificate.byCode", query = """
        select c from PriorCertificate c join fetch c.person p join fetch p.account where c.code = :code""")
@NamedQuery(name = "PriorCertificate.ofPerson", query = "select c from PriorCertificate c where c.person.id = :person order by c.id desc")
public class PriorCertificate extends Coded {

    private static final long serialVersionUID = 1L;

    /** Competences that one certificate may prove. */
    public static final int MAX_CLAIMS = 60;

    @NotNull
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "person_id", updatable = false)
    private Person person;

    @Valid
    @Embedded
    private Paper paper = new Paper();

    @Valid
    @ElementCollection(fetch = FetchType.LAZY)
    @CollectionTable(name = "prior_certificate_claim", joinColumns = @JoinColumn(name = "certificate_id"))
    private List<CompetenceAtLevel> claims = new ArrayList<>();

    @Valid
    @Embedded
    private Ruling ruling = new Ruling();

    protected PriorCertificate() {
    }

    /** A certificate of a person, to be filled in. */
    public PriorCertificate(Person person) {
        this.person = person;
    }

    /** Its holder claims it, anew after a correction; staff then look at it from the beginning. */
    public void claim(Instant now, LocalDate today) {
        getStatus().requireOneOf(CertificateStatus.CLAIMED, CertificateStatus.REFUSED);
        paper.check(today);
        checkClaims();
        ruling.claim(now);
    }

    private void checkClaims() {
        if (claims.isEmpty()) {
            throw RuleBroken.at("claims", "certificate.provesNothing");
        }
        if (claims.size() > MAX_CLAIMS) {
            throw RuleBroken.at("claims", "certificate.provesTooMuch", MAX_CLAIMS);
        }
        Set<Long> seen = new HashSet<>();
        for (CompetenceAtLevel claim : claims) {
            ProofRules.requireLevel(claim.getCompetence(), claim.getLevel());
            if (!seen.add(claim.getCompetence().getId())) {
                throw RuleBroken.at("claims", "certificate.provesTwice", claim.getCompetence().getCode());
            }
        }
    }

    /** Somebody has seen that it is genuine. */
    public void confirm(String by, Instant now) {
        decide(CertificateStatus.CLAIMED, CertificateStatus.CONFIRMED, null, by, now);
    }

    /** Somebody does not accept it, with a reason that its holder reads. */
    public void refuse(String why, String by, Instant now) {
        decide(CertificateStatus.CLAIMED, CertificateStatus.REFUSED, why, by, now);
    }

    /** Somebody takes a confirmation back, with a reason that its holder reads. */
    public void revoke(String why, String by, Instant now) {
        decide(CertificateStatus.CONFIRMED, CertificateStatus.REVOKED, why, by, now);
    }

    /** Its holder does not claim it any more. */
    public void withdraw() {
        getStatus().requireOneOf(CertificateStatus.CLAIMED, CertificateStatus.REFUSED, CertificateStatus.CONFIRMED);
        ruling.withdraw();
    }

    private void decide(CertificateStatus from, CertificateStatus to, String why, String by, Instant now) {
        getStatus().requireOneOf(from);
        ruling.decide(to, why, by, now);
    }

    /** Whether its holder can still change what it says. */
    public boolean isCorrectable() {
        return getStatus() == CertificateStatus.CLAIMED || getStatus() == CertificateStatus.REFUSED;
    }

    public Person getPerson() {
        return person;
    }

    public CertificateStatus getStatus() {
        return ruling.getStatus();
    }

    /** What is written on it. */
    public Paper getPaper() {
        return paper;
    }

    /** What it is said to prove. */
    public List<CompetenceAtLevel> getClaims() {
        return claims;
    }

    /** What has become of it so far. */
    public Ruling getRuling() {
        return ruling;
    }
}

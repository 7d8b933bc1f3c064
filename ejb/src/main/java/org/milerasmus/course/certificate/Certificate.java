package org.milerasmus.course.certificate;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.milerasmus.course.session.Session;
import org.milerasmus.partnership.academy.Academy;
import org.milerasmus.person.Person;
import org.milerasmus.shared.RuleBroken;
import org.milerasmus.shared.code.Coded;
import org.milerasmus.shared.code.VerificationCode;

/** What a host certifies of somebody who has completed a session. Its content never changes; it can only be revoked. */
@Entity
@Table(name = "certificate")
@NamedQuery(name = "Certificate.byCode", query = """
        select c from Certificate c join fetch c.session s join fetch s.host join fetch c.person p join fetch p.account where c.code = :code""")
@NamedQuery(name = "Certificate.byVerification", query = "select c from Certificate c where c.verification = :verification")
@NamedQuery(name = "Certificate.byCredential", query = "select c from Certificate c where c.credentialId = :credential")
@NamedQuery(name = "Certificate.ofSession", query = """
        select c.person.id, c.code from Certificate c where c.session.id = :session and c.counts = true""")
@NamedQuery(name = "Certificate.candidates", query = """
        select e.id, p.id, p.givenName, p.familyName, a.name from Enrolment e join e.person p join e.sending a
        where e.session.id = :session and e.status = :completed order by p.familyName, p.givenName, e.id""")
@NamedQuery(name = "Certificate.revoked", query = "select c from Certificate c where c.revokedAt is not null order by c.revokedAt, c.id")
public class Certificate extends Coded {

    private static final long serialVersionUID = 1L;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "session_id", updatable = false)
    private Session session;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "person_id", updatable = false)
    private Person person;

    /** Its own, though the session knows it: lists of an academy find by it what it has issued, and by the home what its people have. */
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "host_id", updatable = false)
    private Academy host;

    @Column(name = "home_id", updatable = false)
    private Long homeId;

    @Embedded
    private Attested attested;

    @ElementCollection(fetch = FetchType.LAZY)
    @CollectionTable(name = "certificate_competence", joinColumns = @JoinColumn(name = "certificate_id"))
    @OrderColumn(name = "position")
    private List<AttestedCompetence> competences = new ArrayList<>();

    @Column(name = "issued_at", nullable = false, updatable = false)
    private Instant issuedAt;

    @Column(name = "issued_by", nullable = false, updatable = false)
    private String issuedBy;

    @Column(nullable = false, unique = true, updatable = false)
    private String verification;

    @Column(name = "credential_id", nullable = false, unique = true, updatable = false)
    private String credentialId;

    @Column(nullable = false, updatable = false)
    private String credential;

    /** True or null, never false: the database lets one certificate count for a person and session, and any number that do not. */
    private Boolean counts = true;

    @Column(name = "revoked_at")
    private Instant revokedAt;

    @Column(name = "revoke_reason")
    private String revokeReason;

    protected Certificate() {
    }

    /** Certifies that somebody has completed a session and reached the competences. */
    Certificate(String code, Session session, Person person, List<AttestedCompetence> competences, String by, Instant now) {
        super(code);
        this.session = session;
        this.host = session.getHost();
        this.person = person;
        this.homeId = person.getAccount().getAcademyId();
        this.attested = new Attested(session, person);
        this.competences.addAll(competences);
        this.issuedAt = now.truncatedTo(ChronoUnit.SECONDS);
        this.issuedBy = by;
        this.verification = VerificationCode.draw();
        this.credentialId = UUID.randomUUID().toString();
    }

    /** Keeps the credential that says the same, signed. */
    void sign(String signed) {
        credential = signed;
    }

    /** The host takes it back. */
    void revoke(String reason, Instant now) {
        if (isRevoked()) {
            throw RuleBroken.of("courseCertificate.revoked", getCode());
        }
        counts = null;
        revokedAt = now;
        revokeReason = reason;
    }

    /** Whether an academy has issued it, or was the holder's home then. */
    public boolean concerns(Long academyId) {
        return academyId != null && (academyId.equals(host.getId()) || academyId.equals(homeId));
    }

    /** Whether it does not count any more. */
    public boolean isRevoked() {
        return counts == null;
    }

    public CertificateStanding getStatus() {
        return isRevoked() ? CertificateStanding.REVOKED : CertificateStanding.ISSUED;
    }

    public Session getSession() {
        return session;
    }

    public Person getPerson() {
        return person;
    }

    /** Names and dates as they were when it was issued. */
    public Attested getAttested() {
        return attested;
    }

    /** What the holder is certified to be able to do. */
    public List<AttestedCompetence> getCompetences() {
        return List.copyOf(competences);
    }

    public Instant getIssuedAt() {
        return issuedAt;
    }

    /** Name of who has issued it. */
    public String getIssuedBy() {
        return issuedBy;
    }

    /** The code that anybody can check, in its groups. */
    public String getVerification() {
        return VerificationCode.grouped(verification);
    }

    /** UUID of the credential. */
    public String getCredentialId() {
        return credentialId;
    }

    /** The credential: an Open Badge 3.0, signed as a JSON Web Token. */
    public String getCredential() {
        return credential;
    }

    /** When it was revoked, or null. */
    public Instant getRevokedAt() {
        return revokedAt;
    }

    public String getRevokeReason() {
        return revokeReason;
    }
}

package org.milerasmus.course.certificate;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.milerasmus.competence.Competence;
import org.milerasmus.course.attendance.Attendances;
import org.milerasmus.course.attendance.Share;
import org.milerasmus.course.certificate.signing.Signer;
import org.milerasmus.course.enrolment.EnrolmentStatus;
import org.milerasmus.course.evidence.CourseEvidence;
import org.milerasmus.course.session.HostedSessions;
import org.milerasmus.course.session.Session;
import org.milerasmus.outbox.MailSettings;
import org.milerasmus.person.Person;
import org.milerasmus.security.Account;
import org.milerasmus.security.Caller;
import org.milerasmus.security.Roles;
import org.milerasmus.shared.NotFound;
import org.milerasmus.shared.code.Codes;

/** Certificates as hosts give them: issued for those who have completed a session, many at once, and revoked. */
@Stateless
@RolesAllowed({Roles.STAFF, Roles.ADMINISTRATOR})
public class Certifications {

    @PersistenceContext(unitName = "erasmus")
    private EntityManager em;

    @Inject
    private Caller caller;

    @Inject
    private HostedSessions hosted;

    @Inject
    private Codes codes;

    @Inject
    private Signer signer;

    @Inject
    private MailSettings settings;

    @Inject
    private CourseEvidence evidence;

    @Inject
    private Attendances attendances;

    @Inject
    private Event<Object> news;

    @Inject
    private Clock clock;

    /** Those who have completed a session, by name, with the certificate that they have. */
    @RolesAllowed({Roles.STAFF, Roles.ADMINISTRATOR, Roles.AUDITOR})
    public List<Candidate> candidates(@NotBlank String session) {
        Session found = session(session);
        caller.require(caller.seesEverything() || hosted.isHost(found), Session.class, session);
        return candidates(found);
    }

    /**
     * Issues certificates, signs them, and writes the competences into the passports of their holders. Who has one keeps it:
     * asking twice does no harm.
     *
     * @param enrolments numbers of completed places in the session; others are passed over
     * @return how many were issued
     * @throws org.milerasmus.shared.RuleBroken when the installation has no secret to keep a key with
     */
    public int issue(@NotBlank String session, @NotEmpty Set<@NotNull Long> enrolments) {
        Session held = own(session);
        em.lock(held, LockModeType.PESSIMISTIC_WRITE); // of two who issue at once the second finds what the first has issued
        Map<Competence, Optional<Integer>> reached = evidence.reached(held);
        List<Candidate> chosen = candidates(held).stream().filter(one -> one.certificate() == null && enrolments.contains(one.enrolmentId())).toList();
        chosen.forEach(one -> issue(held, em.find(Person.class, one.personId()), reached));
        return chosen.size();
    }

    /** Takes a certificate back, and what the session proves in the passport of its holder with it. */
    public void revoke(@NotBlank String code, long version, @NotBlank @Size(max = 500) String reason) {
        Certificate certificate = em.createNamedQuery("Certificate.byCode", Certificate.class).setParameter("code", code).getResultStream()
                .findFirst().orElseThrow(() -> new NotFound(Certificate.class, code));
        caller.require(mayCertify(certificate.getSession()), Certificate.class, code);
        certificate.requireVersion(version);
        certificate.revoke(reason, clock.instant());
        evidence.takeBack(certificate.getPerson().getId(), certificate.getSession(), reason);
        news.fire(new CertificateRevoked(certificate.getId()));
    }

    /** Whether the caller may issue certificates for a session and revoke them: staff of its host, and administrators. */
    @RolesAllowed({Roles.APPLICANT, Roles.STAFF, Roles.ADMINISTRATOR, Roles.AUDITOR})
    public boolean mayCertify(@NotNull Session session) {
        return hosted.isKept(session.getHost());
    }

    private void issue(Session session, Person person, Map<Competence, Optional<Integer>> reached) {
        String by = caller.account().map(Account::getDisplayName).orElseThrow();
        String code = codes.next("CERT", LocalDate.now(clock).getYear());
        List<AttestedCompetence> attested = reached.entrySet().stream().map(one -> new AttestedCompetence(one.getKey(), one.getValue().orElse(null))).toList();
        Certificate certificate = new Certificate(code, session, person, attested, by, clock.instant());
        certificate.sign(signer.sign(new OpenBadge(certificate, settings).claims()));
        em.persist(certificate);
        em.flush();
        evidence.give(person.getId(), session, reached);
        news.fire(new CertificateIssued(certificate.getId()));
    }

    private List<Candidate> candidates(Session session) {
        Map<Object, String> held = em.createNamedQuery("Certificate.ofSession", Object[].class).setParameter("session", session.getId())
                .getResultStream().collect(Collectors.toMap(row -> row[0], row -> (String) row[1]));
        Map<Long, Share> shares = attendances.shares(session.getId());
        Integer asked = attendances.rule(session).getMinPercent();
        return em.createNamedQuery("Certificate.candidates", Object[].class).setParameter("session", session.getId())
                .setParameter("completed", EnrolmentStatus.COMPLETED).getResultStream()
                .map(row -> {
                    Share attended = shares.getOrDefault(row[0], Share.NONE);
                    return new Candidate((Long) row[0], (Long) row[1], (String) row[2], (String) row[3], (String) row[4], attended,
                            attended.isBelow(asked), held.get(row[1]));
                }).toList();
    }

    private Session own(String code) {
        Session session = session(code);
        caller.require(mayCertify(session), Session.class, code);
        return session;
    }

    private Session session(String code) {
        return em.createNamedQuery("Session.byCode", Session.class).setParameter("code", code).getResultStream().findFirst()
                .orElseThrow(() -> new NotFound(Session.class, code));
    }
}

package org.milerasmus.course.certificate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.jwt.MalformedClaimException;
import org.jose4j.jwt.consumer.InvalidJwtException;
import org.jose4j.jwt.consumer.JwtConsumer;
import org.jose4j.jwt.consumer.JwtConsumerBuilder;
import org.jose4j.keys.resolvers.JwksVerificationKeyResolver;
import org.jose4j.lang.JoseException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.milerasmus.competence.Competence;
import org.milerasmus.competence.CompetenceAtLevel;
import org.milerasmus.course.catalogue.Course;
import org.milerasmus.course.certificate.signing.SigningKeys;
import org.milerasmus.course.certificatedesk.Certificates;
import org.milerasmus.course.credential.CredentialLists;
import org.milerasmus.course.credential.PresentedCredentials;
import org.milerasmus.course.credential.PresentedResult;
import org.milerasmus.course.enrolling.Classroom;
import org.milerasmus.course.enrolment.EnrolmentStatus;
import org.milerasmus.course.session.Session;
import org.milerasmus.exchange.decision.Exchange;
import org.milerasmus.exchange.verification.VerificationResult;
import org.milerasmus.exchange.verification.Verifications;
import org.milerasmus.exchange.verification.VerifiedPaper;
import org.milerasmus.it.As;
import org.milerasmus.it.Race;
import org.milerasmus.notification.Mailbox;
import org.milerasmus.partnership.academy.Academy;
import org.milerasmus.person.Person;
import org.milerasmus.security.Role;
import org.milerasmus.shared.NotFound;
import org.milerasmus.shared.RuleBroken;

/** From a completed session to a credential that others verify, and back when it is revoked. */
@ExtendWith(ArquillianExtension.class)
class CertificatesIT {

    private static final String ASKER = "192.0.2.77";

    @PersistenceContext(unitName = "tests")
    private EntityManager em;

    @Inject
    private Exchange exchange;

    @Inject
    private Classroom classroom;

    @Inject
    private Mailbox mailbox;

    @Inject
    private Certifications certifications;

    @Inject
    private Certificates certificates;

    @Inject
    private PresentedCredentials presented;

    @Inject
    private CredentialLists lists;

    @Inject
    private SigningKeys keys;

    @Inject
    private Verifications verifications;

    private Academy host;
    private String staff;
    private Session session;
    private Person graduate;
    private Competence competence;

    @BeforeEach
    void heldSession() {
        host = exchange.academy();
        staff = exchange.coordinator(host);
        competence = em.createQuery("select c from Competence c where c.code = 'B.5' and c.framework.kind = org.milerasmus.competence.FrameworkKind.E_CF",
                Competence.class).setMaxResults(1).getSingleResult();
        Course course = classroom.course(host);
        classroom.outcome(course, new CompetenceAtLevel(competence, 3));
        session = classroom.session(course, 5);
        graduate = exchange.cadet(exchange.academy());
        classroom.place(session, graduate, EnrolmentStatus.COMPLETED);
        classroom.place(session, exchange.cadet(host), EnrolmentStatus.NOT_COMPLETED);
    }

    @Test
    void whoHasCompletedGetsACertificateThatAnybodyCanCheck() {
        Certificate certificate = issued();
        assertThat(certificate.getAttested().getHolder()).isEqualTo(graduate.getName());
        assertThat(certificate.getCompetences()).extracting(AttestedCompetence::getCode).containsExactly("B.5");
        assertThat(verifications.check(certificate.getVerification(), ASKER)).satisfies(found -> {
            assertThat(found.result()).isEqualTo(VerificationResult.GENUINE);
            assertThat(found.paper()).isEqualTo(VerifiedPaper.CERTIFICATE);
            assertThat(found.issuer()).isEqualTo(host.getName());
        });
        assertThat(presented.check(certificate.getCredential())).satisfies(found -> {
            assertThat(found.result()).isEqualTo(PresentedResult.GENUINE);
            assertThat(found.holder()).isEqualTo(graduate.getName());
        });
    }

    @Test
    void whoIssuesSeesWhoHasAttendedLessThanTheSessionAsksFor() {
        assertThat(As.staff(staff, () -> certifications.candidates(session.getCode()))).singleElement()
                .satisfies(one -> assertThat(one.below()).as("while nothing is noted").isFalse());
        classroom.missed(session, graduate, 80);
        assertThat(As.staff(staff, () -> certifications.candidates(session.getCode()))).singleElement().satisfies(one -> {
            assertThat(one.attended().percent()).isZero();
            assertThat(one.below()).isTrue();
        });
    }

    @Test
    void competencesGoIntoThePassportAndLeaveItWithTheCertificate() {
        Certificate certificate = issued();
        assertThat(level()).hasToString("3");
        As.staff(staff, () -> certifications.revoke(certificate.getCode(), certificate.getVersion(), "Demo reason"));
        assertThat(level()).isNull();
        assertThat(verifications.check(certificate.getVerification(), ASKER).result()).isEqualTo(VerificationResult.REVOKED);
        assertThat(presented.check(certificate.getCredential()).result()).isEqualTo(PresentedResult.REVOKED);
        assertThat(mailbox.texts(graduate.getAccount().getEmail())).satisfiesExactly(
                issued -> assertThat(issued).contains("has issued certificate " + certificate.getCode(), "/course/certificate/view?code=" + certificate.getCode()),
                revoked -> assertThat(revoked).contains("has revoked your certificate " + certificate.getCode(), "Demo reason"));
        assertThat(lists.revoked()).contains(certificate.getCredentialId()).doesNotContain("Demo reason");
        assertThatExceptionOfType(RuleBroken.class).isThrownBy(() -> As.staff(staff,
                () -> certifications.revoke(certificate.getCode(), read(certificate.getCode()).getVersion(), "Again")));
    }

    /** jose4j stands for any program that knows JSON Web Signatures and has our published keys, and no connection to us. */
    @Test
    void anotherProgramVerifiesItWithThePublishedKeysAlone() throws JoseException, InvalidJwtException, MalformedClaimException {
        Certificate certificate = issued();
        JwtConsumer stranger = new JwtConsumerBuilder().setVerificationKeyResolver(new JwksVerificationKeyResolver(new JsonWebKeySet(keys.published()).getJsonWebKeys())).build();
        assertThat(stranger.processToClaims(certificate.getCredential()).getJwtId()).isEqualTo("urn:uuid:" + certificate.getCredentialId());
        String forged = certificate.getCredential().replaceFirst("\\.[^.]+\\.", "." + Base64.getUrlEncoder().withoutPadding().encodeToString("{}".getBytes(StandardCharsets.US_ASCII)) + ".");
        assertThatExceptionOfType(InvalidJwtException.class).isThrownBy(() -> stranger.processToClaims(forged));
        assertThat(presented.check(forged).result()).isEqualTo(PresentedResult.FORGED);
    }

    @Test
    void aNewKeyLeavesValidWhatTheOldOneHasSigned() {
        Certificate certificate = issued();
        As.administrator(exchange.programme(Role.ADMINISTRATOR), keys::renew);
        assertThat(presented.check(certificate.getCredential()).result()).isEqualTo(PresentedResult.GENUINE);
    }

    @Test
    void twoWhoIssueAtOnceIssueOne() {
        List<Object> outcomes = Race.run(2, i -> () -> As.staff(staff, this::issue));
        assertThat(outcomes).containsExactlyInAnyOrder(1, 0);
    }

    @Test
    void whatIsRevokedCanBeIssuedAnew() {
        Certificate certificate = issued();
        As.staff(staff, () -> certifications.revoke(certificate.getCode(), certificate.getVersion(), "Demo reason"));
        assertThat(As.staff(staff, this::issue)).isEqualTo(1);
    }

    @Test
    void othersNeitherIssueNorRead() {
        String stranger = exchange.coordinator(exchange.academy());
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> As.staff(stranger, () -> certifications.candidates(session.getCode())));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> As.staff(stranger, this::issue));
        Certificate certificate = issued();
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> As.staff(stranger, () -> certificates.get(certificate.getCode())));
        String otherCadet = exchange.cadet(host).getAccount().getEmail();
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> As.applicant(otherCadet, () -> certificates.credential(certificate.getCode())));
        assertThat(As.applicant(graduate.getAccount().getEmail(), () -> certificates.credential(certificate.getCode()))).isEqualTo(certificate.getCredential());
    }

    private int issue() {
        Set<Long> all = certifications.candidates(session.getCode()).stream().map(Candidate::enrolmentId).collect(Collectors.toCollection(HashSet::new));
        return certifications.issue(session.getCode(), all);
    }

    private Certificate issued() {
        assertThat(As.staff(staff, this::issue)).isEqualTo(1);
        return read(As.staff(staff, () -> certifications.candidates(session.getCode())).getFirst().certificate());
    }

    private Certificate read(String code) {
        return As.staff(staff, () -> certificates.get(code));
    }

    private Object level() {
        return em.createNativeQuery("select max(level) from competence_evidence where person_id = ? and competence_id = ? and withdrawn_on is null")
                .setParameter(1, graduate.getId()).setParameter(2, competence.getId()).getSingleResult();
    }
}

package org.milerasmus.competence.certificate;

import org.milerasmus.competence.CompetenceAtLevel;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.milerasmus.competence.Competence;
import org.milerasmus.competence.CompetenceKind;
import org.milerasmus.competence.Framework;
import org.milerasmus.competence.FrameworkKind;
import org.milerasmus.person.Person;
import org.milerasmus.reference.PersonKind;
import org.milerasmus.security.Account;
import org.milerasmus.shared.RuleBroken;

class PriorCertificateTest {

    private static final LocalDate TODAY = LocalDate.of(2027, 3, 1);

    private final Competence testing = new Competence(new Framework(FrameworkKind.E_CF), CompetenceKind.COMPETENCE, "B.3");
    private final PriorCertificate certificate = new PriorCertificate(
            new Person(Account.register("demo@example.test", "Demo Cadet", 7L, "no password"), "Demo", "Cadet", PersonKind.CADET));

    @BeforeEach
    void complete() {
        testing.getLevels().setLowest(1);
        testing.getLevels().setHighest(4);
        certificate.getPaper().setTitle("Disk forensics");
        certificate.getPaper().setIssuer("Demo Institute");
        certificate.getPaper().setObtainedOn(TODAY.minusDays(10));
        certificate.getClaims().add(new CompetenceAtLevel(testing, 3));
    }

    private void claim() {
        certificate.claim(Instant.EPOCH, TODAY);
    }

    private void refused(String key, String field) {
        assertThatThrownBy(this::claim).isInstanceOf(RuleBroken.class).hasMessage(key)
                .satisfies(e -> assertThat(((RuleBroken) e).field()).contains(field));
    }

    @Test
    void badDaysAndLevelsAreRefusedAtTheirFields() {
        certificate.getPaper().setObtainedOn(TODAY.plusDays(1));
        refused("passport.obtainedLater", "obtainedOn");
        certificate.getPaper().setObtainedOn(TODAY);
        certificate.getPaper().setExpiresOn(TODAY.minusDays(1));
        refused("passport.expiresBefore", "expiresOn");
        certificate.getPaper().setExpiresOn(TODAY);
        certificate.getClaims().getFirst().setLevel(5);
        refused("passport.levelOutside", "level");
        certificate.getClaims().getFirst().setLevel(null);
        refused("passport.levelOutside", "level");
        certificate.getClaims().clear();
        refused("certificate.provesNothing", "claims");
        certificate.getClaims().add(new CompetenceAtLevel(new Competence(new Framework(FrameworkKind.ECSF), CompetenceKind.SKILL, "S1"), 2));
        refused("passport.hasNoLevels", "level");
    }

    @Test
    void whatIsRefusedCanBeCorrectedAndWhatIsConfirmedCanBeRevoked() {
        claim();
        certificate.refuse("The number cannot be read.", "Demo Coordinator", Instant.EPOCH);
        assertThat(certificate.isCorrectable()).isTrue();
        assertThatThrownBy(() -> certificate.confirm("Demo Coordinator", Instant.EPOCH)).as("what was refused is looked at again first").hasMessage("certificate.wrongState");
        claim();
        assertThat(certificate.getRuling().getReason()).isNull();
        certificate.confirm("Demo Coordinator", Instant.EPOCH);
        assertThatThrownBy(this::claim).hasMessage("certificate.wrongState");
        certificate.revoke("Forged.", "Demo Coordinator", Instant.EPOCH);
        assertThat(certificate.getRuling()).returns(CertificateStatus.REVOKED, Ruling::getStatus).returns("Forged.", Ruling::getReason);
        assertThatThrownBy(certificate::withdraw).hasMessage("certificate.wrongState");
    }
}

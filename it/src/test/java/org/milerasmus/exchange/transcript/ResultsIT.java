package org.milerasmus.exchange.transcript;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.milerasmus.exchange.call.Call;
import org.milerasmus.exchange.decision.Exchange;
import org.milerasmus.exchange.mobility.Mobility;
import org.milerasmus.exchange.result.CourseResult;
import org.milerasmus.exchange.transcript.content.Certified;
import org.milerasmus.exchange.transcript.content.TranscriptStatus;
import org.milerasmus.exchange.verification.GuessLimit;
import org.milerasmus.exchange.verification.Verification;
import org.milerasmus.exchange.verification.VerificationResult;
import org.milerasmus.exchange.verification.Verifications;
import org.milerasmus.it.As;
import org.milerasmus.it.Race;
import org.milerasmus.partnership.academy.Academy;
import org.milerasmus.security.Role;
import org.milerasmus.shared.NotFound;
import org.milerasmus.shared.Stale;

@ExtendWith(ArquillianExtension.class)
class ResultsIT {

    @Inject
    private Exchange exchange;

    @Inject
    private Guests guests;

    @Inject
    private Results results;

    @Inject
    private Transcripts transcripts;

    @Inject
    private Verifications verifications;

    private Academy home;
    private Academy host;
    private Mobility stay;
    private String staff;

    @BeforeEach
    void aGuestWhoHasLeft() {
        home = exchange.academy();
        host = exchange.academy();
        guests.table(host, "");
        stay = guests.stay(home, guests.pastCall(host));
        staff = exchange.coordinator(host);
    }

    @Test
    void theHostEntersAndIssuesAndTheHomeAcademyAndTheTravellerReadAndHear() {
        String homeStaff = exchange.coordinator(home);
        ResultSheet saved = save(new CourseResult("CY-1", "Demo forensics", new BigDecimal("2.5"), "b", day(12)));
        assertThat(saved.getResults()).singleElement().returns("B", CourseResult::getGrade).returns(true, CourseResult::isPassed);
        String code = issue(saved);
        String traveller = guests.traveller(stay);
        assertThat(As.applicant(traveller, () -> transcripts.ofStay(stay.getCode()))).singleElement().returns(code, Transcript::getCode);
        assertThat(As.staff(homeStaff, () -> transcripts.get(code))).satisfies(transcript -> {
            assertThat(transcript.isIntact()).isTrue();
            assertThat(transcript.total()).isEqualByComparingTo("2.5");
            assertThat(transcript.getBands()).hasSize(3);
        });
        assertThat(guests.notices(traveller)).isEqualTo(1);
        assertThat(guests.notices(homeStaff)).isEqualTo(1);
    }

    @Test
    void theDaysThatTheHostHasConfirmedAreCertified() {
        ResultSheet saved = save(result("B"));
        guests.cameAndWent(stay, day(38), day(11));
        String code = issue(saved);
        assertThat(As.staff(staff, () -> transcripts.get(code)).getCertified())
                .returns(day(38), Certified::getStartsOn).returns(day(11), Certified::getEndsOn);
    }

    @Test
    void nobodyElseEntersOrReads() {
        ResultSheet saved = save(result("B"));
        String homeStaff = exchange.coordinator(home);
        String stranger = exchange.coordinator(exchange.academy());
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> As.staff(homeStaff, () -> results.sheet(stay.getCode())));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> As.staff(homeStaff, () -> results.save(saved)));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> As.staff(homeStaff, () -> results.issue(saved.getId(), saved.getVersion())));
        assertThatExceptionOfType(EJBAccessException.class).isThrownBy(() -> As.applicant(guests.traveller(stay), () -> results.sheet(stay.getCode())));
        assertThatExceptionOfType(EJBAccessException.class)
                .isThrownBy(() -> As.auditor(exchange.programme(Role.AUDITOR), () -> results.save(saved)));
        String code = issue(saved);
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> As.staff(stranger, () -> transcripts.get(code)));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> As.staff(stranger, () -> results.revoke(saved.getId(), saved.getVersion() + 1, "Demo")));
        assertThat(As.auditor(exchange.programme(Role.AUDITOR), () -> transcripts.get(code)).getCode()).isEqualTo(code);
    }

    @Test
    void gradesDatesCreditsAndTotalsThatCannotBeAreRefused() {
        assertThatThrownBy(() -> save(result("Z"))).hasMessage("results.grade");
        assertThatThrownBy(() -> save(new CourseResult(null, "Demo", BigDecimal.ONE, "B", day(41)))).hasMessage("results.beforeStay");
        assertThatThrownBy(() -> save(new CourseResult(null, "Demo", BigDecimal.ONE, "B", LocalDate.now().plusDays(2)))).hasMessage("results.future");
        assertThatThrownBy(() -> save(new CourseResult(null, "Demo", new BigDecimal("2.3"), "B", day(12)))).hasMessageContaining("onstraint");
        assertThatThrownBy(() -> save(result("A"), result("B"))).hasMessage("results.twice");
        ResultSheet sheet = sheet();
        sheet.add(result("B"));
        sheet.add(new CourseResult("CY-2", "Demo failed", BigDecimal.TEN, "F", day(12)));
        sheet.setDeclaredEcts(BigDecimal.TEN);
        ResultSheet saved = As.staff(staff, () -> results.save(sheet));
        assertThatThrownBy(() -> issue(saved)).hasMessage("results.total");
        saved.setDeclaredEcts(BigDecimal.ONE);
        ResultSheet corrected = As.staff(staff, () -> results.save(saved));
        assertThat(issue(corrected)).startsWith("TOR-");
    }

    @Test
    void aStayThatHasNotBegunHasNoResults() {
        Call future = exchange.call(host, 5);
        Mobility later = guests.stay(home, future);
        assertThatThrownBy(() -> As.staff(staff, () -> results.sheet(later.getCode()))).hasMessage("results.notBegun");
    }

    @Test
    void aStaleSheetIsNeitherSavedNorIssued() {
        ResultSheet saved = save(result("B"));
        ResultSheet first = sheet();
        ResultSheet second = sheet();
        first.getResults().getFirst().setGrade("A");
        As.staff(staff, () -> results.save(first));
        second.getResults().getFirst().setGrade("C");
        assertThatExceptionOfType(Stale.class).isThrownBy(() -> As.staff(staff, () -> results.save(second)));
        assertThatExceptionOfType(Stale.class).isThrownBy(() -> issue(saved));
    }

    @Test
    void ofTwoWhoIssueAtOnceOneIsTheFirst() {
        ResultSheet saved = save(result("B"));
        assertThat(Race.run(2, i -> () -> issue(saved))).filteredOn(String.class::isInstance).hasSize(1);
        assertThat(As.staff(staff, () -> transcripts.ofStay(stay.getCode()))).hasSize(1);
    }

    @Test
    void aCorrectionReplacesAndAnybodyWhoHasTheCodeLearnsIt() {
        String first = issue(save(result("B")));
        assertThatThrownBy(() -> issue(sheet())).hasMessage("results.nothingNew");
        ResultSheet sheet = sheet();
        sheet.getResults().getFirst().setGrade("A");
        String second = issue(As.staff(staff, () -> results.save(sheet)));
        List<Transcript> both = As.staff(staff, () -> transcripts.ofStay(stay.getCode()));
        assertThat(both).extracting(Transcript::getCode).containsExactly(second, first);
        assertThat(both).extracting(one -> one.getStanding().getStatus()).containsExactly(TranscriptStatus.ISSUED, TranscriptStatus.REPLACED);
        assertThat(both.getLast().getResults().getFirst().getGrade()).isEqualTo("B");
        assertThat(both.getLast().getReplacedBy()).isEqualTo(both.getFirst());
        assertThat(check(both.getFirst().getIssue().getVerification())).returns(VerificationResult.GENUINE, Verification::result).returns(host.getName(), Verification::issuer);
        assertThat(check(both.getLast().getIssue().getVerification().toLowerCase())).returns(VerificationResult.REPLACED, Verification::result)
                .satisfies(answer -> assertThat(answer.endedAt()).isNotNull());
    }

    @Test
    void aRevokedTranscriptSaysSo() {
        String code = issue(save(result("B")));
        ResultSheet sheet = sheet();
        As.staff(staff, () -> results.revoke(sheet.getId(), sheet.getVersion(), "Demo reason"));
        Transcript revoked = As.staff(staff, () -> transcripts.get(code));
        assertThat(revoked.getStanding().getRevokeReason()).isEqualTo("Demo reason");
        assertThat(check(revoked.getIssue().getVerification()).result()).isEqualTo(VerificationResult.REVOKED);
        ResultSheet after = sheet();
        assertThatThrownBy(() -> As.staff(staff, () -> results.revoke(after.getId(), after.getVersion(), "Demo reason"))).hasMessage("transcript.none");
        assertThat(issue(after)).isNotEqualTo(code);
    }

    @Test
    void whatWasChangedBehindTheApplicationIsNotGenuine() {
        String code = issue(save(result("B")));
        Transcript transcript = As.staff(staff, () -> transcripts.get(code));
        guests.forge(transcript);
        assertThat(check(transcript.getIssue().getVerification()).result()).isEqualTo(VerificationResult.UNKNOWN);
    }

    @Test
    void whoGuessesGetsTheSameAnswerAndThenNone() {
        String address = "192.0.2." + System.nanoTime();
        Verification malformed = verifications.check("no code", address);
        assertThat(verifications.check("00000-00000-00000-00000", address)).isEqualTo(malformed).returns(VerificationResult.UNKNOWN, Verification::result);
        for (int i = 2; i < GuessLimit.ALLOWED; i++) {
            verifications.check(null, address);
        }
        assertThatThrownBy(() -> verifications.check("00000-00000-00000-00000", address)).hasMessage("verification.tooMany");
    }

    private Verification check(String code) {
        return verifications.check(code, "192.0.2.1");
    }

    private ResultSheet sheet() {
        return As.staff(staff, () -> results.sheet(stay.getCode()));
    }

    private ResultSheet save(CourseResult... all) {
        ResultSheet sheet = sheet();
        List.of(all).forEach(sheet::add);
        return As.staff(staff, () -> results.save(sheet));
    }

    private String issue(ResultSheet sheet) {
        return As.staff(staff, () -> results.issue(sheet.getId(), sheet.getVersion()));
    }

    private static CourseResult result(String grade) {
        return new CourseResult("CY-1", "Demo forensics", BigDecimal.ONE, grade, day(12));
    }

    private static LocalDate day(int before) {
        return LocalDate.now().minusDays(before);
    }
}

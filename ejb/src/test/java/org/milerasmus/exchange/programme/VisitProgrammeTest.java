package org.milerasmus.exchange.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.milerasmus.exchange.application.Application;
import org.milerasmus.exchange.application.Decision;
import org.milerasmus.exchange.call.Call;
import org.milerasmus.exchange.mobility.Mobility;
import org.milerasmus.exchange.party.Party;
import org.milerasmus.partnership.academy.Academy;
import org.milerasmus.partnership.academy.AcademyKind;
import org.milerasmus.person.Person;
import org.milerasmus.reference.ExchangeKind;
import org.milerasmus.reference.PersonKind;
import org.milerasmus.security.Account;
import org.milerasmus.shared.RuleBroken;

class VisitProgrammeTest {

    private static final Decision NOW = Decision.by("Demo", Instant.EPOCH);

    private final ProgrammeText text = new ProgrammeText();
    private VisitProgramme programme;

    @BeforeEach
    void written() {
        text.setObjective("Demo objective");
        text.setAddedValue("Demo value");
        text.setActivities("Demo activities");
        text.setOutcomes("Demo outcomes");
        text.setHours(8);
        programme = new VisitProgramme(stay(), text, NOW);
    }

    private static Mobility stay() {
        Academy host = new Academy("Demo Host", "Wien", "AT", AcademyKind.MILITARY);
        Call call = new Call(host);
        call.setKind(ExchangeKind.TEACHING_VISIT);
        call.setStartsOn(LocalDate.of(2027, 3, 1));
        call.setEndsOn(LocalDate.of(2027, 3, 5));
        Person person = new Person(Account.register("demo@example.test", "Demo Instructor", 7L, "no password"), "Demo", "Instructor", PersonKind.INSTRUCTOR);
        Application application = new Application("MEX-1", person, Instant.EPOCH);
        application.prefer(List.of(call));
        application.submit(NOW);
        application.nominate(call, NOW);
        application.accept(NOW);
        return new Mobility("MOB-1", application, new Academy("Demo Sender", "Paris", "FR", AcademyKind.MILITARY));
    }

    private void sign(Party party) {
        programme.sign(party, 1L, programme.hash(), NOW);
    }

    private void agree() {
        VisitProgramme.SIGNATORIES.forEach(this::sign);
    }

    @Test
    void threeSignInTurnAndMakeItAgreed() {
        refused(() -> sign(Party.SENDING), "programme.notYourTurn");
        agree();
        assertThat(programme.getSigning()).returns(ProgrammeStatus.AGREED, Signing::getStatus).returns(null, Signing::getTurn);
        assertThat(programme.signatureOf(Party.RECEIVING)).isPresent();
    }

    @Test
    void whatIsWrittenAfterASignatureIsSignedAnew() {
        sign(Party.TRAVELLER);
        String read = programme.hash();
        text.setObjective("Another objective");
        programme.write(text, NOW);
        assertThat(programme.signatureOf(Party.TRAVELLER)).isEmpty();
        refused(() -> programme.sign(Party.TRAVELLER, 1L, read, NOW), "programme.textChanged");
    }

    @Test
    void anAcademySendsItBackAndTheInstructorDoesNot() {
        refused(() -> programme.sendBack(Party.TRAVELLER, NOW), "programme.notYourTurn");
        sign(Party.TRAVELLER);
        programme.sendBack(Party.SENDING, new Decision(Instant.EPOCH, "Demo", null, "More exercises"));
        assertThat(programme.getSigning()).returns(Party.TRAVELLER, Signing::getTurn).returns("More exercises", Signing::getSentBack);
    }

    @Test
    void aTeachingVisitHasAtLeastEightHours() {
        text.setHours(7);
        refused(() -> programme.write(text, NOW), "programme.tooFewHours");
    }

    @Test
    void theReportFollowsTheAgreedProgrammeAndExplainsFewerHours() {
        VisitReport report = new VisitReport();
        report.setHours(6);
        report.setTaught("Demo lessons");
        report.setOutcome("Demo outcome");
        refused(() -> programme.report(report, NOW), "programme.notAgreed");
        agree();
        refused(() -> programme.report(report, NOW), "programme.fewerHours");
        report.setRemarks("A day of alarm");
        programme.report(report, NOW);
        refused(() -> programme.report(report, NOW), "programme.reportWrongState");
        refused(() -> programme.write(text, NOW), "programme.reported");
        programme.answer(ReportState.SENT_BACK, NOW);
        programme.report(report, NOW);
        programme.answer(ReportState.CONFIRMED, NOW);
        refused(() -> programme.answer(ReportState.SENT_BACK, NOW), "programme.reportWrongState");
    }

    private static void refused(org.assertj.core.api.ThrowableAssert.ThrowingCallable work, String key) {
        assertThatThrownBy(work).isInstanceOfSatisfying(RuleBroken.class, broken -> assertThat(broken.key()).isEqualTo(key));
    }
}

package org.milerasmus.exchange.learning;

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
import org.milerasmus.exchange.learning.content.Change;
import org.milerasmus.exchange.learning.content.ChangeReason;
import org.milerasmus.exchange.learning.content.Plan;
import org.milerasmus.exchange.learning.content.Side;
import org.milerasmus.exchange.learning.content.Texts;
import org.milerasmus.exchange.mobility.Mobility;
import org.milerasmus.partnership.academy.Academy;
import org.milerasmus.partnership.academy.AcademyKind;
import org.milerasmus.person.Person;
import org.milerasmus.reference.ExchangeKind;
import org.milerasmus.reference.PersonKind;
import org.milerasmus.security.Account;
import org.milerasmus.shared.RuleBroken;

class LearningAgreementTest {

    private static final Instant NOW = Instant.parse("2026-06-01T10:00:00Z");

    private LearningAgreement agreement;

    @BeforeEach
    void begin() {
        agreement = new LearningAgreement(stay(), text(), author(Party.STUDENT));
    }

    @Test
    void threeSignInTurn() {
        assertThatThrownBy(() -> sign(Party.SENDING)).isInstanceOf(RuleBroken.class).hasMessage("learning.notYourTurn");
        sign(Party.STUDENT);
        assertThat(agreement).returns(LearningStatus.SIGNING, LearningAgreement::getStatus).returns(Party.SENDING, LearningAgreement::getTurn);
        assertThatThrownBy(() -> sign(Party.STUDENT)).hasMessage("learning.notYourTurn");
        sign(Party.SENDING);
        sign(Party.RECEIVING);
        assertThat(agreement).returns(LearningStatus.IN_FORCE, LearningAgreement::getStatus).returns(null, LearningAgreement::getTurn);
        assertThat(agreement.getInForce().orElseThrow().getSignatures()).extracting(LearningSignature::getParty).containsExactly(Party.values());
        assertThatThrownBy(() -> sign(Party.STUDENT)).hasMessage("learning.nothingOpen");
    }

    @Test
    void anUnsignedTextIsWrittenOver() {
        agreement.write(other(), author(Party.SENDING));
        assertThat(agreement.getVersions()).singleElement().returns(1, LearningVersion::getNumber);
    }

    @Test
    void aChangeBehindASignatureOpensTheSignaturesAgainAndKeepsTheSignedText() {
        sign(Party.STUDENT);
        String signed = agreement.getVersions().getFirst().hash();
        agreement.write(other(), author(Party.SENDING));
        assertThat(agreement).returns(LearningStatus.DRAFT, LearningAgreement::getStatus).returns(Party.STUDENT, LearningAgreement::getTurn);
        assertThat(agreement.getVersions()).extracting(LearningVersion::getState)
                .containsExactly(LearningVersionState.OVERTAKEN, LearningVersionState.OPEN);
        assertThat(agreement.getVersions().getFirst()).returns(signed, LearningVersion::hash);
        assertThat(agreement.getVersions().getFirst().getSignatures()).singleElement().returns(true, LearningSignature::isIntact);
        assertThat(agreement.getOpen().orElseThrow().getSignatures()).isEmpty();
    }

    @Test
    void nobodySignsAnotherTextThanTheOneThatWasRead() {
        String read = agreement.getOpen().orElseThrow().hash();
        agreement.write(other(), author(Party.RECEIVING));
        assertThatThrownBy(() -> agreement.sign(author(Party.STUDENT), read)).isInstanceOf(RuleBroken.class).hasMessage("learning.textChanged");
    }

    @Test
    void nobodySignsBelowASignatureThatDoesNotBelongToTheText() {
        sign(Party.STUDENT);
        agreement.getOpen().orElseThrow().write(other(), author(Party.STUDENT)); // past the agreement
        assertThatThrownBy(() -> sign(Party.SENDING)).hasMessage("learning.signatureBroken");
    }

    @Test
    void anAcademySendsBackWithAWord() {
        assertThatThrownBy(() -> agreement.sendBack(author(Party.STUDENT), "Demo")).hasMessage("learning.notSigned");
        sign(Party.STUDENT);
        agreement.sendBack(author(Party.SENDING), "Demo word");
        assertThat(agreement.getVersions().getFirst()).returns(LearningVersionState.SENT_BACK, LearningVersion::getState)
                .returns("Demo word", version -> version.getClosing().getCloseWords());
        assertThat(agreement.getOpen().orElseThrow().plan().wording()).isEqualTo(agreement.getVersions().getFirst().plan().wording());
        assertThat(agreement.getTurn()).isEqualTo(Party.STUDENT);
    }

    @Test
    void aChangeDuringTheStayTakesThePlaceOfWhatWasInForce() {
        assertThatThrownBy(() -> agreement.beginChange(author(Party.STUDENT))).hasMessage("learning.notInForce");
        signAll();
        agreement.beginChange(author(Party.STUDENT));
        assertThatThrownBy(() -> agreement.beginChange(author(Party.STUDENT))).hasMessage("learning.changeOpen");
        Plan change = agreement.getOpen().orElseThrow().plan();
        change.of(Side.HOST).getFirst().becomes(Change.REMOVED);
        change.of(Side.HOST).getFirst().setReason(ChangeReason.NOT_AVAILABLE);
        agreement.write(change, author(Party.STUDENT));
        assertThat(agreement.getInForce().orElseThrow().getNumber()).isEqualTo(1);
        sign(Party.STUDENT);
        assertThat(agreement.getStatus()).isEqualTo(LearningStatus.CHANGE_SIGNING);
        sign(Party.SENDING);
        sign(Party.RECEIVING);
        assertThat(agreement.getInForce().orElseThrow()).returns(2, LearningVersion::getNumber).returns(true, LearningVersion::isChange);
        assertThat(agreement.getVersions().getFirst().getState()).isEqualTo(LearningVersionState.REPLACED);
        agreement.beginChange(author(Party.SENDING));
        assertThat(agreement.getOpen().orElseThrow().plan().of(Side.HOST)).hasSize(1);
    }

    @Test
    void aChangeCanBeGivenUpButNotTheFirstText() {
        assertThatThrownBy(() -> agreement.giveUpChange(author(Party.STUDENT))).hasMessage("learning.notAChange");
        signAll();
        agreement.beginChange(author(Party.STUDENT));
        agreement.giveUpChange(author(Party.STUDENT));
        assertThat(agreement).returns(LearningStatus.IN_FORCE, LearningAgreement::getStatus);
        assertThat(agreement.version(2).orElseThrow().getState()).isEqualTo(LearningVersionState.GIVEN_UP);
    }

    private void signAll() {
        sign(Party.STUDENT);
        sign(Party.SENDING);
        sign(Party.RECEIVING);
    }

    private void sign(Party party) {
        agreement.sign(author(party), agreement.getOpen().map(LearningVersion::hash).orElse(""));
    }

    private static Plan text() {
        return Texts.plan(Texts.host("A", "6"), Texts.host("B", "6"), Texts.home("X", "12"));
    }

    private static Plan other() {
        return Texts.plan(Texts.host("C", "3"), Texts.home("X", "3"));
    }

    private static Author author(Party party) {
        return new Author(party, 1L, "Demo " + party, NOW);
    }

    private static Mobility stay() {
        Academy sending = new Academy("Demo Home", "Wien", "AT", AcademyKind.MILITARY);
        Call call = new Call(new Academy("Demo Host", "Roma", "IT", AcademyKind.MILITARY));
        call.setKind(ExchangeKind.INTERNATIONAL_SEMESTER);
        call.setStartsOn(LocalDate.of(2026, 9, 1));
        call.setEndsOn(LocalDate.of(2027, 1, 15));
        Person person = new Person(Account.register("cadet@example.test", "Demo Cadet", 1L, "none"), "Demo", "Cadet", PersonKind.CADET);
        Application application = new Application("MEX-2026-1", person, NOW);
        application.prefer(List.of(call));
        application.submit(Decision.by("Demo", NOW));
        application.nominate(call, Decision.by("Demo", NOW));
        return new Mobility("MOB-2026-1", application, sending);
    }
}

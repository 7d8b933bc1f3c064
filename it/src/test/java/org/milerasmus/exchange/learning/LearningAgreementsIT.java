package org.milerasmus.exchange.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.milerasmus.exchange.call.Call;
import org.milerasmus.exchange.decision.Exchange;
import org.milerasmus.exchange.learning.content.Change;
import org.milerasmus.exchange.learning.content.ChangeReason;
import org.milerasmus.exchange.learning.content.Component;
import org.milerasmus.exchange.learning.content.Plan;
import org.milerasmus.exchange.learning.content.Side;
import org.milerasmus.exchange.learningdesk.LearningAgreements;
import org.milerasmus.exchange.learningdesk.LearningFilter;
import org.milerasmus.exchange.learningdesk.LearningRow;
import org.milerasmus.exchange.learningdesk.LearningSignatures;
import org.milerasmus.exchange.learningdesk.LearningTemplates;
import org.milerasmus.exchange.learningdesk.LearningTexts;
import org.milerasmus.exchange.mobility.Direction;
import org.milerasmus.exchange.mobility.Mobility;
import org.milerasmus.it.As;
import org.milerasmus.it.Race;
import org.milerasmus.it.Statements;
import org.milerasmus.notification.NoticeRow;
import org.milerasmus.notification.Notices;
import org.milerasmus.partnership.academy.Academy;
import org.milerasmus.partnership.appointment.Duty;
import org.milerasmus.security.Role;
import org.milerasmus.security.Roles;
import org.milerasmus.shared.NotFound;
import org.milerasmus.shared.PageRequest;
import org.milerasmus.shared.RuleBroken;
import org.milerasmus.shared.Stale;

@ExtendWith(ArquillianExtension.class)
class LearningAgreementsIT {

    private static final PageRequest PAGE = new PageRequest(0, 50, null, false);

    @Inject
    private Exchange exchange;

    @Inject
    private Studies studies;

    @Inject
    private LearningAgreements agreements;

    @Inject
    private LearningTexts texts;

    @Inject
    private LearningSignatures signatures;

    @Inject
    private LearningTemplates templates;

    @Inject
    private Notices notices;

    private Academy sending;
    private Academy host;
    private Call call;
    private Mobility stay;
    private String student;
    private String sender;
    private String receiver;

    @BeforeEach
    void people() {
        sending = exchange.academy();
        host = exchange.academy();
        call = studies.semester(host);
        stay = studies.stay(sending, call);
        student = studies.email(stay);
        sender = studies.coordinator(sending);
        receiver = studies.coordinator(host);
    }

    @Test
    void threePartiesSignAndAChangeTakesThePlaceOfWhatWasInForce() {
        write(Studies.text());
        assertThat(agreed()).isEmpty();
        signAll();
        assertThat(agreed()).hasSize(12).extracting(AgreedComponent::code).startsWith("C-01", "C-02").endsWith("S-1", "S-2");

        LearningAgreement open = As.applicant(student, () -> texts.beginChange(stay.getCode(), version()));
        Plan change = open.getOpen().orElseThrow().plan();
        Component gone = change.of(Side.HOST).getFirst();
        gone.becomes(Change.REMOVED);
        gone.setReason(ChangeReason.NOT_AVAILABLE);
        Component added = new Component(Side.HOST, "N-01", "Demo substitute", gone.getTerm(), gone.getEcts());
        added.becomes(Change.ADDED);
        added.setReason(ChangeReason.SUBSTITUTE);
        change.add(added);
        As.staff(receiver, () -> texts.save(stay.getCode(), version(), change));
        assertThat(agreed()).extracting(AgreedComponent::code).contains("C-01").doesNotContain("N-01");
        signAll();
        assertThat(agreed()).hasSize(12).extracting(AgreedComponent::code).contains("N-01").doesNotContain("C-01");
        assertThat(get().getVersions()).extracting(LearningVersion::getState).containsExactly(LearningVersionState.REPLACED, LearningVersionState.IN_FORCE);
        assertThat(get().getVersions()).flatExtracting(LearningVersion::getSignatures).hasSize(6).allMatch(LearningSignature::isIntact);
    }

    @Test
    void newAgreementsBeginWithTheTemplateOfTheCall() {
        As.staff(receiver, () -> templates.save(call.getCode(), 0, Studies.text()));
        LearningAgreement begun = As.staff(sender, () -> texts.begin(stay.getCode()));
        assertThat(begun.getOpen().orElseThrow().plan().of(Side.HOST)).hasSize(10);
        assertThat(begun.getOpen().orElseThrow().plan().of(Side.HOME)).isEmpty();
        assertThatThrownBy(() -> As.staff(receiver, () -> templates.save(call.getCode(), 0, Studies.text()))).isInstanceOf(Stale.class);
        assertThatThrownBy(() -> As.staff(sender, () -> templates.get(call.getCode()))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> As.applicant(student, () -> templates.get(call.getCode()))).isInstanceOf(EJBAccessException.class);
    }

    @Test
    void aChangeBehindASignatureOpensTheSignaturesAgain() {
        write(Studies.text());
        sign(student, Roles.APPLICANT);
        Plan other = get().getOpen().orElseThrow().plan();
        other.of(Side.HOST).getFirst().setTitle("Another title");
        As.staff(sender, () -> texts.save(stay.getCode(), version(), other));
        assertThat(get().getTurn()).isEqualTo(Party.STUDENT);
        assertThat(get().getVersions()).extracting(LearningVersion::getState).containsExactly(LearningVersionState.OVERTAKEN, LearningVersionState.OPEN);
        assertThat(As.applicant(student, () -> notices.list(PAGE))).extracting(NoticeRow::title).anyMatch(title -> title.contains("to be signed anew"));
    }

    @Test
    void aSignatureOverAChangedTextIsRefused() {
        write(Studies.text());
        String read = get().getOpen().orElseThrow().hash();
        write(Studies.text()); // other keys: another text
        assertThatThrownBy(() -> As.applicant(student, () -> signatures.sign(stay.getCode(), read, Studies.PASSWORD)))
                .isInstanceOf(RuleBroken.class).hasMessage("learning.textChanged");
        sign(student, Roles.APPLICANT);
        studies.tamper(stay);
        assertThatThrownBy(() -> sign(sender, Roles.STAFF)).hasMessageContaining("learning.");
        assertThat(get().getOpen().orElseThrow().getSignatures()).singleElement().returns(false, LearningSignature::isIntact);
    }

    @Test
    void signingWantsThePasswordTheTurnAndASoundText() {
        Plan wrong = Studies.text();
        wrong.remove(wrong.of(Side.HOST).getFirst().getKey());
        write(wrong);
        assertThatThrownBy(() -> sign(student, Roles.APPLICANT)).hasMessage("learning.blocked");
        Plan unusual = Studies.text();
        unusual.remove(unusual.of(Side.HOME).getLast().getKey());
        write(unusual);
        assertThatThrownBy(() -> sign(student, Roles.APPLICANT)).hasMessage("learning.remarkMissing");
        unusual.setRemark("Demo word");
        write(unusual);
        assertThatThrownBy(() -> sign(sender, Roles.STAFF)).hasMessage("learning.notYourTurn");
        String hash = get().getOpen().orElseThrow().hash();
        assertThatThrownBy(() -> As.applicant(student, () -> signatures.sign(stay.getCode(), hash, "wrong"))).isInstanceOf(RuleBroken.class)
                .satisfies(refused -> assertThat(((RuleBroken) refused).field()).contains("password"));
        sign(student, Roles.APPLICANT);
        assertThat(get().getTurn()).isEqualTo(Party.SENDING);
    }

    @Test
    void theStudyOfficeSignsForItsAcademyAndOtherDutiesDoNot() {
        write(Studies.text());
        sign(student, Roles.APPLICANT);
        String medical = studies.official(sending, Duty.MEDICAL_OFFICER);
        assertThatThrownBy(() -> As.caller(medical, Roles.OFFICIAL, () -> agreements.get(stay.getCode()))).isInstanceOf(NotFound.class);
        assertThat(As.caller(medical, Roles.OFFICIAL, () -> agreements.count(LearningFilter.any()))).isZero();
        String office = studies.official(sending, Duty.STUDY_OFFICE);
        sign(office, Roles.OFFICIAL);
        assertThat(get().getTurn()).isEqualTo(Party.RECEIVING);
    }

    @Test
    void anAcademySendsBackWithAWord() {
        write(Studies.text());
        sign(student, Roles.APPLICANT);
        As.staff(sender, () -> signatures.sendBack(stay.getCode(), version(), "Demo word"));
        assertThat(get().getVersions().getFirst()).returns("Demo word", version -> version.getClosing().getCloseWords());
        assertThat(As.applicant(student, () -> notices.list(PAGE))).extracting(NoticeRow::title).anyMatch(title -> title.contains("sent back"));
        assertThatThrownBy(() -> As.applicant(student, () -> signatures.sendBack(stay.getCode(), version(), "Demo"))).isInstanceOf(EJBAccessException.class);
    }

    @Test
    void othersFindNothingAndTheProgrammeOnlyReads() {
        write(Studies.text());
        String stranger = studies.coordinator(exchange.academy());
        assertThatThrownBy(() -> As.staff(stranger, () -> agreements.get(stay.getCode()))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> As.staff(stranger, () -> texts.begin(stay.getCode()))).isInstanceOf(NotFound.class);
        String other = studies.email(studies.stay(sending, call));
        assertThatThrownBy(() -> As.applicant(other, () -> agreements.get(stay.getCode()))).isInstanceOf(NotFound.class);
        assertThat(studies.denials(stay)).isEqualTo(3);
        String administrator = exchange.programme(Role.ADMINISTRATOR);
        assertThat(As.administrator(administrator, () -> agreements.get(stay.getCode())).getOpen()).isPresent();
        assertThatThrownBy(() -> As.administrator(administrator, () -> texts.begin(stay.getCode()))).isInstanceOf(EJBAccessException.class);
        assertThat(As.auditor(exchange.programme(Role.AUDITOR), () -> agreements.party(stay.getCode()))).isEmpty();
    }

    @Test
    void ofTwoWhoSaveAtOnceOneWins() {
        write(Studies.text());
        long seen = version();
        assertThatThrownBy(() -> As.applicant(student, () -> texts.save(stay.getCode(), seen - 1, Studies.text()))).isInstanceOf(Stale.class);
        List<Object> outcomes = Race.run(2, i -> () -> As.caller(i == 0 ? student : sender, i == 0 ? Roles.APPLICANT : Roles.STAFF,
                () -> texts.save(stay.getCode(), seen, Studies.text())));
        assertThat(outcomes).filteredOn(LearningAgreement.class::isInstance).hasSize(1);
        assertThat(outcomes).filteredOn(Throwable.class::isInstance).hasSize(1);
        assertThat(get().getOpen().orElseThrow().plan().getComponents()).hasSize(12);
    }

    @Test
    void theListTellsWhoWaitsForWhom() {
        write(Studies.text());
        sign(student, Roles.APPLICANT);
        LearningFilter mine = new LearningFilter(null, null, true, null, null, null);
        assertThat(As.staff(sender, () -> agreements.list(mine, PAGE))).singleElement().returns(Party.SENDING, LearningRow::turn)
                .returns(LearningStatus.SIGNING, LearningRow::status).returns(stay.getCode(), LearningRow::code);
        assertThat(As.staff(receiver, () -> agreements.count(mine))).isZero();
        assertThat(As.applicant(student, () -> agreements.count(mine))).isZero();
        LearningFilter incoming = new LearningFilter(LearningStatus.SIGNING, Party.SENDING, false, Direction.INCOMING, call.getAcademicYear(), call.getTitle());
        assertThat(As.staff(receiver, () -> agreements.count(incoming))).isEqualTo(1);
        assertThat(As.staff(sender, () -> agreements.count(incoming))).isZero();
        List.of("code", "familyName", "callTitle", "sending", "receiving", "startsOn", "status", "turn", "movedAt").forEach(column ->
                assertThat(As.staff(receiver, () -> agreements.list(incoming, new PageRequest(0, 5, column, true)))).hasSize(1));
    }

    @Test
    void aPageOfTheListIsAFewStatements() {
        studies.agreements(sending, call, 30);
        List<String> sent = As.staff(sender, () -> Statements.sent(() -> {
            agreements.count(LearningFilter.any());
            assertThat(agreements.list(LearningFilter.any(), PAGE)).hasSize(30);
        }));
        assertThat(sent).hasSizeLessThanOrEqualTo(4);
    }

    private LearningAgreement get() {
        return As.staff(sender, () -> agreements.get(stay.getCode()));
    }

    private List<AgreedComponent> agreed() {
        return As.staff(receiver, () -> agreements.agreed(stay.getCode()));
    }

    private long version() {
        return get().getVersion();
    }

    private void write(Plan plan) {
        As.applicant(student, () -> texts.begin(stay.getCode()));
        long seen = version();
        As.applicant(student, () -> texts.save(stay.getCode(), seen, plan));
    }

    private void signAll() {
        sign(student, Roles.APPLICANT);
        sign(sender, Roles.STAFF);
        sign(receiver, Roles.STAFF);
    }

    private void sign(String email, String role) {
        String hash = get().getOpen().orElseThrow().hash();
        As.caller(email, role, () -> signatures.sign(stay.getCode(), hash, Studies.PASSWORD));
    }
}

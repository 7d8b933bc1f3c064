package org.milerasmus.exchange.consenting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.milerasmus.exchange.application.Application;
import org.milerasmus.exchange.application.ApplicationStatus;
import org.milerasmus.exchange.application.DecisionReason;
import org.milerasmus.exchange.applying.Applications;
import org.milerasmus.exchange.call.Call;
import org.milerasmus.exchange.consent.Consent;
import org.milerasmus.exchange.consent.ConsentReason;
import org.milerasmus.exchange.consent.ConsentStatus;
import org.milerasmus.exchange.decision.Admissions;
import org.milerasmus.exchange.decision.DecisionFilter;
import org.milerasmus.exchange.decision.Exchange;
import org.milerasmus.exchange.decision.Nominations;
import org.milerasmus.exchange.decision.Outcome;
import org.milerasmus.exchange.decision.Selected;
import org.milerasmus.exchange.offering.Calls;
import org.milerasmus.exchange.review.Reviews;
import org.milerasmus.it.As;
import org.milerasmus.it.Statements;
import org.milerasmus.partnership.academy.Academy;
import org.milerasmus.partnership.appointment.Duty;
import org.milerasmus.security.Role;
import org.milerasmus.security.Roles;
import org.milerasmus.shared.NotFound;
import org.milerasmus.shared.PageRequest;

@ExtendWith(ArquillianExtension.class)
class ConsentsIT {

    private static final PageRequest PAGE = new PageRequest(0, 50, null, false);

    @Inject
    private Exchange exchange;

    @Inject
    private Chain chain;

    @Inject
    private Consents consents;

    @Inject
    private Nominations nominations;

    @Inject
    private Admissions admissions;

    @Inject
    private Reviews reviews;

    @Inject
    private Applications applications;

    @Inject
    private Calls calls;

    private Academy sending;
    private Academy host;
    private Call call;
    private String coordinator;
    private String commander;
    private String medical;
    private boolean asking;

    @BeforeEach
    void academies() {
        sending = exchange.academy();
        host = exchange.academy();
        call = exchange.call(host, 5);
        coordinator = exchange.coordinator(sending);
        commander = chain.official(sending, Duty.COMMANDER);
        medical = chain.official(sending, Duty.MEDICAL_OFFICER);
    }

    @Test
    void anAcademyThatAsksNobodyNominatesAtOnce() {
        Application application = nominated();
        assertThat(exchange.stored(application).getStatus()).isEqualTo(ApplicationStatus.NOMINATED);
        assertThat(chain.consents(application)).isEmpty();
    }

    @Test
    void everybodyIsAskedAtOnceAndTheHostDoesNotKnowYet() {
        Application application = asked();
        assertThat(exchange.stored(application)).returns(ApplicationStatus.AWAITING_CONSENT, Application::getStatus);
        assertThat(list(commander)).extracting(ConsentRow::code, ConsentRow::duty)
                .containsExactly(tuple(application.getCode(), Duty.COMMANDER));
        assertThat(list(medical)).extracting(ConsentRow::duty).containsExactly(Duty.MEDICAL_OFFICER);
        String receiver = exchange.coordinator(host);
        assertThat(As.staff(receiver, () -> admissions.count(DecisionFilter.any()))).isZero();
        assertThatThrownBy(() -> As.staff(receiver, () -> reviews.get(application.getCode()))).isInstanceOf(NotFound.class);
        Selected seen = exchange.seen(application);
        assertThat(As.staff(receiver, () -> admissions.accept(List.of(seen))).getFirst().refusal()).isInstanceOf(NotFound.class);
    }

    @Test
    void theLastConsentNominates() {
        Application application = asked();
        assertThat(give(commander, application, Duty.COMMANDER).done()).isTrue();
        assertThat(exchange.stored(application).getStatus()).isEqualTo(ApplicationStatus.AWAITING_CONSENT);
        assertThat(give(medical, application, Duty.MEDICAL_OFFICER).done()).isTrue();
        assertThat(exchange.stored(application)).returns(ApplicationStatus.NOMINATED, Application::getStatus).returns(call, Application::getNominatedCall);
        assertThat(As.staff(exchange.coordinator(host), () -> admissions.count(DecisionFilter.any()))).isEqualTo(1);
        assertThat(give(medical, application, Duty.MEDICAL_OFFICER).refusal().key()).isEqualTo("consent.notOpen");
    }

    @Test
    void aRefusalPutsTheApplicationOnTheReserveListWithAReasonThatNamesTheDuty() {
        Application application = asked();
        refuse(medical, application, Duty.MEDICAL_OFFICER, ConsentReason.NOT_FIT_AT_PRESENT, "words about health");
        assertThat(exchange.stored(application)).returns(ApplicationStatus.RESERVE, Application::getStatus).returns(null, Application::getNominatedCall);
        assertThat(chain.reason(application)).isEqualTo(DecisionReason.MEDICAL_OFFICER_REFUSED);
        assertThat(chain.consent(application, Duty.MEDICAL_OFFICER).getStatus()).isEqualTo(ConsentStatus.REFUSED);
        assertThat(chain.consent(application, Duty.COMMANDER).getStatus()).isEqualTo(ConsentStatus.CLOSED);
        assertThat(give(commander, application, Duty.COMMANDER).refusal().key()).isEqualTo("consent.notOpen");
        assertThat(chain.trail(chain.consent(application, Duty.MEDICAL_OFFICER))).isNotEmpty().noneMatch(line -> line.contains("words about health"));
    }

    @Test
    void whoWasRefusedCanBeAskedForAgain() {
        Application application = asked();
        refuse(commander, application, Duty.COMMANDER, ConsentReason.NEEDED_IN_UNIT, null);
        nominate(application);
        assertThat(chain.states(application)).containsExactlyInAnyOrder(ConsentStatus.REFUSED, ConsentStatus.CLOSED, ConsentStatus.OPEN, ConsentStatus.OPEN);
    }

    @Test
    void aRefusalNeedsAPhraseOfTheDuty() {
        Application application = asked();
        assertThatThrownBy(() -> refuse(medical, application, Duty.MEDICAL_OFFICER, null, null)).hasMessage("consent.reasonMissing");
        assertThatThrownBy(() -> refuse(medical, application, Duty.MEDICAL_OFFICER, ConsentReason.CONDUCT, null)).hasMessage("consent.reasonMissing");
        assertThat(chain.states(application)).containsOnly(ConsentStatus.OPEN);
    }

    @Test
    void nobodyAnswersForAnotherDutyOrAnotherAcademyAndTheAttemptIsAudited() {
        Application application = asked();
        Consent consent = chain.consent(application, Duty.MEDICAL_OFFICER);
        String stranger = chain.official(host, Duty.MEDICAL_OFFICER);
        assertThat(give(commander, application, Duty.MEDICAL_OFFICER).refusal()).isInstanceOf(NotFound.class);
        assertThat(give(stranger, application, Duty.MEDICAL_OFFICER).refusal()).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> official(stranger, () -> consents.get(consent.getId()))).isInstanceOf(NotFound.class);
        assertThat(chain.denials(consent)).isEqualTo(3);
        assertThat(list(stranger)).isEmpty();
        assertThat(As.staff(coordinator, () -> consents.list(ConsentFilter.waiting(), PAGE))).isEmpty();
        assertThatThrownBy(() -> As.applicant(exchange.email(application), () -> consents.count(ConsentFilter.waiting())))
                .isInstanceOf(EJBAccessException.class);
        assertThatThrownBy(() -> As.auditor(exchange.programme(Role.AUDITOR), () -> consents.give(List.of()))).isInstanceOf(EJBAccessException.class);
    }

    @Test
    void aDelegateAnswersForTheAbsentHolder() {
        String delegate = chain.delegate(sending, Duty.COMMANDER);
        Application application = asked();
        assertThat(list(delegate)).hasSize(1);
        give(delegate, application, Duty.COMMANDER);
        assertThat(chain.consent(application, Duty.COMMANDER)).satisfies(consent -> {
            assertThat(consent.getAnswer().getDecidedBy()).startsWith("Demo Official");
            assertThat(consent.getAnswer().getOnBehalfOf()).startsWith("Demo Official").isNotEqualTo(consent.getAnswer().getDecidedBy());
        });
    }

    @Test
    void takingBackWithdrawingAndACancelledCallCloseWhatIsOpen() {
        Application takenBack = asked();
        As.staff(coordinator, () -> nominations.takeBack(List.of(exchange.seen(takenBack))));
        assertThat(exchange.stored(takenBack).getStatus()).isEqualTo(ApplicationStatus.SUBMITTED);
        Application withdrawn = asked();
        Selected seen = exchange.seen(withdrawn);
        As.applicant(exchange.email(withdrawn), () -> applications.withdraw(seen.applicationId(), seen.version()));
        Application calledOff = asked();
        String receiver = exchange.coordinator(host);
        As.staff(receiver, () -> calls.cancel(call.getId(), call.getVersion(), "Demo reason"));
        assertThat(exchange.stored(calledOff)).returns(ApplicationStatus.REFUSED, Application::getStatus).returns(null, Application::getNominatedCall);
        assertThat(List.of(takenBack, withdrawn, calledOff)).allSatisfy(one -> assertThat(chain.states(one)).containsOnly(ConsentStatus.CLOSED));
        assertThat(list(commander)).isEmpty();
    }

    @Test
    void listsWalksAndFindsInAFewStatements() {
        List<Application> all = IntStream.range(0, 6).mapToObj(i -> exchange.submitted(exchange.cadet(sending), call)).toList();
        chain.asks(sending, Duty.COMMANDER, Duty.MEDICAL_OFFICER);
        all.forEach(this::nominate);
        assertThat(official(commander, () -> Statements.sent(() -> {
            consents.count(ConsentFilter.waiting());
            assertThat(consents.list(ConsentFilter.waiting(), PAGE)).hasSize(6);
        }))).hasSizeLessThanOrEqualTo(12);
        assertThat(official(commander, () -> consents.ids(ConsentFilter.waiting(), PAGE))).hasSize(6);
        List.of("familyName", "grade", "callTitle", "host", "startsOn", "duty", "dueOn", "status", "decidedAt", "motivation; drop").forEach(column ->
                assertThat(official(commander, () -> consents.list(ConsentFilter.waiting(), new PageRequest(0, 10, column, true)))).hasSize(6));
        assertThat(official(commander, () -> consents.list(new ConsentFilter(null, null, all.getFirst().getCode()), PAGE))).hasSize(1);
        assertThat(official(commander, () -> consents.count(new ConsentFilter(Set.of(ConsentStatus.GIVEN), Duty.COMMANDER, null)))).isZero();
    }

    private Application asked() {
        if (!asking) {
            chain.asks(sending, Duty.COMMANDER, Duty.MEDICAL_OFFICER);
            asking = true;
        }
        return nominated();
    }

    private Application nominated() {
        Application application = exchange.submitted(exchange.cadet(sending), call);
        nominate(application);
        return application;
    }

    private void nominate(Application application) {
        Outcome outcome = As.staff(coordinator, () -> nominations.nominate(List.of(exchange.seen(application)), call.getId())).getFirst();
        assertThat(outcome.refusal()).isNull();
    }

    private Answered give(String email, Application application, Duty duty) {
        return official(email, () -> consents.give(List.of(chain.consent(application, duty).getId()))).getFirst();
    }

    private void refuse(String email, Application application, Duty duty, ConsentReason reason, String words) {
        long id = chain.consent(application, duty).getId();
        As.caller(email, Roles.OFFICIAL, () -> consents.refuse(id, reason, words));
    }

    private List<ConsentRow> list(String email) {
        return official(email, () -> consents.list(ConsentFilter.waiting(), PAGE));
    }

    private static <T> T official(String email, Callable<T> work) {
        return As.caller(email, Roles.OFFICIAL, work);
    }
}

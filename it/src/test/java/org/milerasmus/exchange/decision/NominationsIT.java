package org.milerasmus.exchange.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
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
import org.milerasmus.exchange.decision.DecisionFilter;
import org.milerasmus.exchange.decision.DecisionRow;
import org.milerasmus.exchange.decision.Nominations;
import org.milerasmus.exchange.decision.Outcome;
import org.milerasmus.exchange.decision.Selected;
import org.milerasmus.it.As;
import org.milerasmus.it.Race;
import org.milerasmus.it.Statements;
import org.milerasmus.partnership.academy.Academy;
import org.milerasmus.person.Person;
import org.milerasmus.reference.ClearanceLevel;
import org.milerasmus.security.Role;
import org.milerasmus.shared.NotFound;
import org.milerasmus.shared.PageRequest;
import org.milerasmus.shared.Stale;

@ExtendWith(ArquillianExtension.class)
class NominationsIT {

    private static final PageRequest PAGE = new PageRequest(0, 50, null, false);

    @Inject
    private Exchange exchange;

    @Inject
    private Nominations nominations;

    @Inject
    private Applications applications;

    private Academy sending;
    private Academy host;
    private String coordinator;

    @BeforeEach
    void academies() {
        sending = exchange.academy();
        host = exchange.academy();
        coordinator = exchange.coordinator(sending);
    }

    @Test
    void listsThePeopleOfTheOwnAcademyOnly() {
        Application own = exchange.submitted(exchange.cadet(sending), exchange.call(host, 1));
        exchange.submitted(exchange.cadet(host), exchange.call(sending, 1));

        assertThat(list(DecisionFilter.any())).extracting(DecisionRow::code).containsExactly(own.getCode());
        assertThat(As.administrator(exchange.programme(Role.ADMINISTRATOR), () -> nominations.count(DecisionFilter.any())))
                .isGreaterThanOrEqualTo(2);
    }

    @Test
    void findsByStateCallAndWords() {
        Call first = exchange.call(host, 1);
        Call second = exchange.call(host, 1);
        Application waiting = exchange.submitted(exchange.cadet(sending), first, second);
        Application nominated = exchange.nominated(exchange.cadet(sending), second);

        assertThat(codes(new DecisionFilter(Set.of(ApplicationStatus.SUBMITTED), null, null, null))).containsExactly(waiting.getCode());
        assertThat(codes(new DecisionFilter(null, null, first.getId(), null))).containsExactly(waiting.getCode());
        assertThat(codes(new DecisionFilter(null, null, null, nominated.getCode() + " demo"))).containsExactly(nominated.getCode());
        assertThat(codes(new DecisionFilter(null, null, null, "100%"))).isEmpty();
        assertThat(list(DecisionFilter.any()).getFirst()).returns(first.getTitle(), DecisionRow::callTitle).returns(2, DecisionRow::wishes);
    }

    @Test
    void aPageOfTheListIsThreeStatementsHoweverLongItIs() {
        IntStream.range(0, 12).forEach(i -> exchange.submitted(exchange.cadet(sending), exchange.call(host, 1)));
        List<String> sent = As.staff(coordinator, () -> Statements.sent(() -> {
            nominations.count(DecisionFilter.any());
            assertThat(nominations.list(DecisionFilter.any(), PAGE)).hasSize(12);
        }));
        assertThat(sent).hasSizeLessThanOrEqualTo(4); // one of them asks who is calling
    }

    @Test
    void sortsByKnownColumnsAndIgnoresOthers() {
        exchange.submitted(exchange.cadet(sending), exchange.call(host, 1));
        exchange.nominated(exchange.cadet(sending), exchange.call(host, 1));
        List.of("code", "familyName", "grade", "kind", "studyYear", "academy", "status", "submittedAt", "callTitle", "motivation; drop").forEach(column ->
                assertThat(As.staff(coordinator, () -> nominations.list(DecisionFilter.any(), new PageRequest(0, 10, column, true)))).hasSize(2));
    }

    @Test
    void nominatesForTheBestWishThatIsStillPossible() {
        Call secret = exchange.call(host, 1, call -> call.getRequirements().setMinClearance(ClearanceLevel.SECRET));
        Call full = exchange.call(host, 1);
        Call free = exchange.call(host, 1);
        exchange.seated(exchange.cadet(sending), full);
        Application application = exchange.submitted(exchange.cadet(sending), secret, full, free);

        assertThat(nominate(null, application).getFirst().done()).isTrue();
        assertThat(exchange.stored(application).getNominatedCall()).isEqualTo(free);
    }

    @Test
    void doesWhatCanBeDoneAndSaysWhyForTheRest() {
        Call call = exchange.call(host, 3);
        Application good = exchange.submitted(exchange.cadet(sending), call);
        Application elsewhere = exchange.submitted(exchange.cadet(sending), exchange.call(host, 1));
        Application withdrawn = exchange.submitted(exchange.cadet(sending), call);
        Selected old = exchange.seen(withdrawn);
        withdraw(withdrawn);

        List<Outcome> outcomes = As.staff(coordinator,
                () -> nominations.nominate(List.of(exchange.seen(good), exchange.seen(elsewhere), old), call.getId()));

        assertThat(outcomes).extracting(Outcome::done).containsExactly(true, false, false);
        assertThat(outcomes.get(1).refusal().key()).isEqualTo("application.callNotWished");
        assertThat(outcomes.get(2).refusal()).isInstanceOf(Stale.class);
        assertThat(exchange.stored(elsewhere).getStatus()).isEqualTo(ApplicationStatus.SUBMITTED);
    }

    @Test
    void rejectsWithAReasonOnlyAndTakesItBack() {
        Application application = exchange.submitted(exchange.cadet(sending), exchange.call(host, 1));
        assertThat(reject(application, null).refusal().key()).isEqualTo("application.reasonMissing");
        Outcome rejected = reject(application, DecisionReason.SERVICE_NEEDS);
        assertThat(exchange.stored(application).getStatus()).isEqualTo(ApplicationStatus.REJECTED);
        As.staff(coordinator, () -> nominations.takeBack(List.of(rejected.selected())));
        assertThat(exchange.stored(application).getStatus()).isEqualTo(ApplicationStatus.SUBMITTED);
    }

    @Test
    void anotherAcademysApplicationIsNotFoundAndTheAttemptIsAudited() {
        Application foreign = exchange.submitted(exchange.cadet(host), exchange.call(sending, 1));
        Selected seen = exchange.seen(foreign);
        Outcome outcome = As.staff(coordinator, () -> nominations.reserve(List.of(seen), null)).getFirst();
        assertThat(outcome.refusal()).isInstanceOf(NotFound.class);
        assertThat(exchange.denials(foreign)).isEqualTo(1);
        assertThat(exchange.stored(foreign).getStatus()).isEqualTo(ApplicationStatus.SUBMITTED);
    }

    @Test
    void isForStaffAndAdministratorsAndAuditorsMayRead() {
        Person cadet = exchange.cadet(sending);
        String email = cadet.getAccount().getEmail();
        assertThatThrownBy(() -> As.applicant(email, () -> nominations.count(DecisionFilter.any()))).isInstanceOf(EJBAccessException.class);
        String auditor = exchange.programme(Role.AUDITOR);
        assertThatThrownBy(() -> As.auditor(auditor, () -> nominations.reserve(List.of(), null))).isInstanceOf(EJBAccessException.class);
        assertThat(As.auditor(auditor, () -> nominations.count(DecisionFilter.any()))).isNotNegative();
    }

    @Test
    void nominatingAndWithdrawingAtOnceLetsOneOfThemWin() {
        Call call = exchange.call(host, 5);
        for (int round = 0; round < 5; round++) {
            Application application = exchange.submitted(exchange.cadet(sending), call);
            Selected seen = exchange.seen(application);
            String applicant = exchange.email(application);

            List<Object> ends = Race.run(2, i -> i == 0
                    ? () -> As.staff(coordinator, () -> nominations.nominate(List.of(seen), call.getId()).getFirst())
                    : () -> As.applicant(applicant, () -> applications.withdraw(seen.applicationId(), seen.version())));

            boolean nominated = ((Outcome) ends.getFirst()).done();
            boolean withdrawn = ends.getLast() instanceof Long;
            assertThat(nominated).isNotEqualTo(withdrawn);
            assertThat(exchange.stored(application).getStatus())
                    .isEqualTo(nominated ? ApplicationStatus.NOMINATED : ApplicationStatus.WITHDRAWN);
        }
    }

    private List<DecisionRow> list(DecisionFilter filter) {
        return As.staff(coordinator, () -> nominations.list(filter, PAGE));
    }

    private List<String> codes(DecisionFilter filter) {
        List<String> codes = As.staff(coordinator, () -> nominations.codes(filter, PAGE));
        assertThat(list(filter)).extracting(DecisionRow::code).isEqualTo(codes);
        assertThat(As.staff(coordinator, () -> nominations.count(filter))).isEqualTo(codes.size());
        return codes;
    }

    private List<Outcome> nominate(Long callId, Application application) {
        return As.staff(coordinator, () -> nominations.nominate(List.of(exchange.seen(application)), callId));
    }

    private Outcome reject(Application application, DecisionReason reason) {
        return As.staff(coordinator, () -> nominations.reject(List.of(exchange.seen(application)), reason, null)).getFirst();
    }

    private void withdraw(Application application) {
        Selected seen = exchange.seen(application);
        As.applicant(exchange.email(application), () -> applications.withdraw(seen.applicationId(), seen.version()));
    }
}

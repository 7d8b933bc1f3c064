package org.milerasmus.exchange.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.IntStream;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.milerasmus.exchange.application.Application;
import org.milerasmus.exchange.application.ApplicationStatus;
import org.milerasmus.exchange.application.DecisionReason;
import org.milerasmus.exchange.call.Call;
import org.milerasmus.exchange.decision.Admissions;
import org.milerasmus.exchange.decision.DecisionFilter;
import org.milerasmus.exchange.decision.DecisionRow;
import org.milerasmus.exchange.decision.Outcome;
import org.milerasmus.exchange.decision.Selected;
import org.milerasmus.it.As;
import org.milerasmus.it.Statements;
import org.milerasmus.partnership.academy.Academy;
import org.milerasmus.security.Role;
import org.milerasmus.shared.NotFound;
import org.milerasmus.shared.PageRequest;
import org.milerasmus.shared.Stale;

@ExtendWith(ArquillianExtension.class)
class AdmissionsIT {

    private static final PageRequest PAGE = new PageRequest(0, 50, null, false);

    @Inject
    private Exchange exchange;

    @Inject
    private Admissions admissions;

    private Academy sending;
    private Academy host;
    private Call call;
    private String coordinator;

    @BeforeEach
    void academies() {
        sending = exchange.academy();
        host = exchange.academy();
        call = exchange.call(host, 3);
        coordinator = exchange.coordinator(host);
    }

    @Test
    void listsWhoIsNominatedForTheOwnCallsOnly() {
        Application nominated = exchange.nominated(exchange.cadet(sending), call);
        exchange.submitted(exchange.cadet(sending), call);
        exchange.nominated(exchange.cadet(host), exchange.call(sending, 1));
        assertThat(As.staff(coordinator, () -> admissions.list(DecisionFilter.any(), PAGE)))
                .extracting(DecisionRow::code).containsExactly(nominated.getCode());
        assertThat(As.staff(coordinator, () -> admissions.codes(new DecisionFilter(null, null, call.getId(), null), PAGE))).hasSize(1);
    }

    @Test
    void aPageOfTheListIsAFewStatements() {
        IntStream.range(0, 12).forEach(i -> exchange.nominated(exchange.cadet(sending), call));
        List<String> sent = As.staff(coordinator, () -> Statements.sent(() -> {
            admissions.count(DecisionFilter.any());
            assertThat(admissions.list(DecisionFilter.any(), PAGE)).hasSize(12);
            admissions.seats();
        }));
        assertThat(sent).hasSizeLessThanOrEqualTo(5);
    }

    @Test
    void refusesWithAReasonOnlyAndOnlyOnce() {
        Application application = exchange.nominated(exchange.cadet(sending), call);
        assertThat(refuse(application, null).refusal().key()).isEqualTo("application.reasonMissing");
        assertThat(refuse(application, DecisionReason.LOWER_RANKED).done()).isTrue();
        assertThat(exchange.stored(application).getStatus()).isEqualTo(ApplicationStatus.REFUSED);
        assertThat(refuse(application, DecisionReason.LOWER_RANKED).refusal().key()).isEqualTo("application.wrongState");
    }

    @Test
    void aDecisionOnAnOldPageIsStale() {
        Application application = exchange.nominated(exchange.cadet(sending), call);
        Selected old = exchange.seen(application);
        refuse(application, DecisionReason.OTHER);
        Outcome outcome = As.staff(coordinator, () -> admissions.accept(List.of(old))).getFirst();
        assertThat(outcome.refusal()).isInstanceOf(Stale.class);
    }

    @Test
    void anotherHostsNominationIsNotFoundAndTheAttemptIsAudited() {
        Application foreign = exchange.nominated(exchange.cadet(host), exchange.call(sending, 1));
        Selected seen = exchange.seen(foreign);
        assertThat(As.staff(coordinator, () -> admissions.accept(List.of(seen))).getFirst().refusal()).isInstanceOf(NotFound.class);
        assertThat(exchange.denials(foreign)).isEqualTo(1);
        assertThat(exchange.stays(call)).isEmpty();
    }

    @Test
    void anAdministratorMayAcceptForEveryHostAndAnAuditorForNone() {
        Selected seen = exchange.seen(exchange.nominated(exchange.cadet(sending), call));
        String auditor = exchange.programme(Role.AUDITOR);
        assertThatThrownBy(() -> As.auditor(auditor, () -> admissions.accept(List.of(seen)))).isInstanceOf(EJBAccessException.class);
        String administrator = exchange.programme(Role.ADMINISTRATOR);
        assertThat(As.administrator(administrator, () -> admissions.accept(List.of(seen))).getFirst().done()).isTrue();
    }

    private Outcome refuse(Application application, DecisionReason reason) {
        return As.staff(coordinator, () -> admissions.refuse(List.of(exchange.seen(application)), reason, null)).getFirst();
    }
}

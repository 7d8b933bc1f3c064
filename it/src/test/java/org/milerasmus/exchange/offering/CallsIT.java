package org.milerasmus.exchange.offering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.milerasmus.audit.AuditAction;
import org.milerasmus.exchange.call.Call;
import org.milerasmus.exchange.decision.Exchange;
import org.milerasmus.it.As;
import org.milerasmus.it.Statements;
import org.milerasmus.it.Trail;
import org.milerasmus.partnership.academy.Academy;
import org.milerasmus.reference.ExchangeKind;
import org.milerasmus.security.Role;
import org.milerasmus.shared.NotFound;
import org.milerasmus.shared.PageRequest;
import org.milerasmus.shared.Stale;

@ExtendWith(ArquillianExtension.class)
class CallsIT {

    private static final PageRequest PAGE = new PageRequest(0, 25, "host", false);
    private static final CallFilter ALL = new CallFilter(null, null, null, null);

    @Inject
    private Trail trail;

    @Inject
    private Exchange exchange;

    @Inject
    private Calls calls;

    @Inject
    private OpenCalls openCalls;

    private Academy host;
    private String coordinator;

    @BeforeEach
    void academies() {
        host = exchange.academy();
        coordinator = exchange.coordinator(host);
    }

    @Test
    void aDraftIsSeenByItsHostAloneUntilItIsPublished() {
        Call draft = As.staff(coordinator, () -> calls.save(draft()));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> openCalls.view(draft.getCode()));
        String stranger = exchange.coordinator(exchange.academy());
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> As.staff(stranger, () -> calls.view(draft.getCode())));
        assertThat(trail.count(AuditAction.DENIED, Call.class, draft.getId())).as("who guesses a code is noted, guests too").isEqualTo(1);
        assertThat(trail.count(AuditAction.DENIED, Call.class, draft.getCode())).isEqualTo(1);
        As.staff(coordinator, () -> calls.publish(draft.getId(), draft.getVersion()));
        assertThat(openCalls.view(draft.getCode()).getTitle()).isEqualTo(draft.getTitle());
    }

    @Test
    void nobodyMakesACallForAnotherHost() {
        String stranger = exchange.coordinator(exchange.academy());
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> As.staff(stranger, () -> calls.save(draft())));
        Call published = exchange.call(host, 3);
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> As.staff(stranger, () -> calls.close(published.getId(), published.getVersion())));
    }

    @Test
    void auditorsAndApplicantsChangeNothing() {
        Call published = exchange.call(host, 3);
        assertThatExceptionOfType(EJBAccessException.class).isThrownBy(() ->
                As.auditor(exchange.programme(Role.AUDITOR), () -> calls.close(published.getId(), published.getVersion())));
        assertThatExceptionOfType(EJBAccessException.class).isThrownBy(() ->
                As.applicant("cadet@calls.test", () -> calls.close(published.getId(), published.getVersion())));
    }

    @Test
    void aStaleSaveChangesNothing() {
        Call first = As.staff(coordinator, () -> calls.save(draft()));
        Call second = As.staff(coordinator, () -> calls.view(first.getCode()));
        second.setTitle("Saved first");
        As.staff(coordinator, () -> calls.save(second));
        first.setTitle("Saved later");
        assertThatExceptionOfType(Stale.class).isThrownBy(() -> As.staff(coordinator, () -> calls.save(first)));
        assertThat(As.staff(coordinator, () -> calls.view(first.getCode())).getTitle()).isEqualTo("Saved first");
    }

    @Test
    void whatApplicantsRelyOnStaysAfterPublication() {
        Call published = exchange.call(host, 3);
        Call edited = As.staff(coordinator, () -> calls.view(published.getCode()));
        edited.setStartsOn(edited.getStartsOn().minusDays(1));
        assertThatThrownBy(() -> As.staff(coordinator, () -> calls.save(edited))).hasMessage("call.fixedAfterPublication");
    }

    @Test
    void bothListsNeedFewStatements() {
        exchange.call(host, 3);
        exchange.call(host, 4);
        assertThat(Statements.count(() -> {
            openCalls.count(OpenCallFilter.open());
            openCalls.list(OpenCallFilter.open(), PAGE);
        })).isLessThanOrEqualTo(2);
        assertThat(Statements.count(() -> As.staff(coordinator, () -> {
            calls.count(ALL);
            calls.list(ALL, PAGE);
        }))).isLessThanOrEqualTo(4);
        assertThat(As.staff(coordinator, () -> calls.list(ALL, PAGE))).hasSize(2);
    }

    private Call draft() {
        Call call = new Call(host);
        call.setKind(ExchangeKind.COMMON_MODULE);
        call.setTitle("Demo draft of " + host.getName());
        call.setStartsOn(LocalDate.now().plusMonths(3));
        call.setEndsOn(LocalDate.now().plusMonths(3).plusDays(4));
        call.getWindow().setOpensAt(Instant.now().minus(1, ChronoUnit.DAYS));
        call.getWindow().setClosesAt(Instant.now().plus(20, ChronoUnit.DAYS));
        call.setSeats(5);
        return call;
    }
}

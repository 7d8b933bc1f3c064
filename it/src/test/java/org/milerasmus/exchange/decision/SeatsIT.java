package org.milerasmus.exchange.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.milerasmus.exchange.application.Application;
import org.milerasmus.exchange.application.ApplicationStatus;
import org.milerasmus.exchange.application.ApplicationStep;
import org.milerasmus.exchange.application.DecisionReason;
import org.milerasmus.exchange.call.Call;
import org.milerasmus.exchange.decision.Admissions;
import org.milerasmus.exchange.decision.Nominations;
import org.milerasmus.exchange.decision.Outcome;
import org.milerasmus.exchange.decision.Selected;
import org.milerasmus.exchange.decision.seat.SeatSummary;
import org.milerasmus.exchange.mobility.Mobility;
import org.milerasmus.exchange.mobility.MobilityStatus;
import org.milerasmus.exchange.offering.Calls;
import org.milerasmus.it.As;
import org.milerasmus.it.Race;
import org.milerasmus.partnership.academy.Academy;
import org.milerasmus.shared.BusinessException;
import org.milerasmus.shared.RuleBroken;

@ExtendWith(ArquillianExtension.class)
class SeatsIT {

    @Inject
    private Exchange exchange;

    @Inject
    private Admissions admissions;

    @Inject
    private Nominations nominations;

    @Inject
    private Calls calls;

    private Academy sending;
    private Academy host;
    private String coordinator;
    private String hostCoordinator;

    @BeforeEach
    void academies() {
        sending = exchange.academy();
        host = exchange.academy();
        coordinator = exchange.coordinator(sending);
        hostCoordinator = exchange.coordinator(host);
    }

    @Test
    void fiftyAtOnceTakeTheLastFiveSeatsAndExactlyFiveWin() {
        Call call = exchange.call(host, 5);
        List<Selected> nominated = nominate(call, 50);

        List<Object> outcomes = Race.run(50, i -> () -> accept(nominated.get(i)));

        assertThat(outcomes).allSatisfy(outcome -> assertThat(outcome).isInstanceOf(Outcome.class));
        assertThat(outcomes).filteredOn(outcome -> ((Outcome) outcome).done()).hasSize(5);
        assertThat(outcomes).extracting(outcome -> ((Outcome) outcome).refusal()).filteredOn(refusal -> refusal != null)
                .hasSize(45).extracting(BusinessException::key).containsOnly("call.full");
        assertThat(exchange.stays(call)).hasSize(5).extracting(Mobility::getStatus).containsOnly(MobilityStatus.PLANNED);
        assertThat(seats(call)).returns(5L, SeatSummary::taken).returns(45L, SeatSummary::nominated).returns(0L, SeatSummary::left);
    }

    @Test
    void hostsOfDifferentCallsDoNotBlockEachOther() {
        List<Call> calls = IntStream.range(0, 10).mapToObj(i -> exchange.call(host, 3)).toList();
        List<Selected> nominated = calls.stream().flatMap(call -> nominate(call, 3).stream()).toList();

        List<Object> outcomes = Race.run(30, i -> () -> accept(nominated.get(i)));

        assertThat(outcomes).allSatisfy(outcome -> assertThat(outcome).isInstanceOfSatisfying(Outcome.class,
                one -> assertThat(one.done()).isTrue()));
        assertThat(calls).allSatisfy(call -> assertThat(exchange.stays(call)).hasSize(3));
    }

    @Test
    void aFullCallLeavesTheApplicationAsItWas() {
        Call call = exchange.call(host, 1);
        List<Selected> two = nominate(call, 2);

        List<Outcome> outcomes = As.staff(hostCoordinator, () -> admissions.accept(two));

        assertThat(outcomes).extracting(Outcome::done).containsExactly(true, false);
        assertThat(seats(call)).returns(1L, SeatSummary::taken).returns(1L, SeatSummary::nominated);
    }

    @Test
    void aCancelledCallSendsEverybodyBackWithItsReason() {
        Call call = exchange.call(host, 2);
        Application hoping = exchange.nominated(exchange.cadet(sending), call);
        Application seated = exchange.nominated(exchange.cadet(sending), call);
        accept(exchange.seen(seated));

        As.staff(hostCoordinator, () -> calls.cancel(call.getId(), calls.view(call.getCode()).getVersion(), "Demo flood"));

        for (Application application : List.of(hoping, seated)) {
            Application stored = exchange.stored(application);
            assertThat(stored.getStatus()).isEqualTo(ApplicationStatus.REFUSED);
            assertThat(stored.getSteps().getLast()).returns(DecisionReason.CALL_CANCELLED, ApplicationStep::getReason)
                    .returns("Demo flood", ApplicationStep::getNote);
        }
        assertThat(exchange.stays(call)).extracting(Mobility::getStatus).containsExactly(MobilityStatus.CANCELLED);
        assertThat(nominateFor(call, hoping)).extracting(Outcome::done).containsExactly(false);
    }

    @Test
    void aSeatThatSomebodyHoldsCannotBeTakenAway() {
        Call call = exchange.call(host, 3);
        nominate(call, 2).forEach(this::accept);

        resize(call, 2);
        assertThatThrownBy(() -> resize(call, 1))
                .satisfies(thrown -> assertThat(Stream.iterate(thrown, cause -> cause != null, Throwable::getCause))
                        .anyMatch(cause -> cause instanceof RuleBroken rule && rule.key().equals("call.seatsTaken")));
        assertThat(seats(call)).returns(2, SeatSummary::seats);
    }

    private void resize(Call call, int seats) {
        As.staff(hostCoordinator, () -> {
            Call seen = calls.view(call.getCode());
            seen.setSeats(seats);
            calls.save(seen);
        });
    }

    private List<Selected> nominate(Call call, int people) {
        return IntStream.range(0, people).mapToObj(i -> exchange.seen(exchange.nominated(exchange.cadet(sending), call))).toList();
    }

    private List<Outcome> nominateFor(Call call, Application application) {
        return As.staff(coordinator, () -> nominations.nominate(List.of(exchange.seen(application)), call.getId()));
    }

    private Outcome accept(Selected selected) {
        return As.staff(hostCoordinator, () -> admissions.accept(List.of(selected)).getFirst());
    }

    private SeatSummary seats(Call call) {
        return As.staff(hostCoordinator, () -> admissions.seats()).stream().filter(line -> line.callId().equals(call.getId()))
                .findFirst().orElseThrow();
    }
}

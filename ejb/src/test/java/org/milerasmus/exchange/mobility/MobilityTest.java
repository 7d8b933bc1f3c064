package org.milerasmus.exchange.mobility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.milerasmus.exchange.application.Application;
import org.milerasmus.exchange.application.Decision;
import org.milerasmus.exchange.call.Call;
import org.milerasmus.partnership.academy.Academy;
import org.milerasmus.partnership.academy.AcademyKind;
import org.milerasmus.person.Person;
import org.milerasmus.reference.PersonKind;
import org.milerasmus.security.Account;
import org.milerasmus.shared.BusinessException;

class MobilityTest {

    private static final Instant NOW = Instant.parse("2026-11-23T22:50:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final LocalDate START = TODAY.minusDays(10);
    private static final LocalDate END = TODAY.plusDays(20);
    private static final Decision PLAIN = Decision.by("Demo Host", NOW);
    private static final Decision REASONED = new Decision(NOW, "Demo Host", null, "Demo reason");

    private Mobility stay;

    @BeforeEach
    void plan() {
        Call call = new Call(new Academy("Demo Academy A", "Wien", "AT", AcademyKind.MILITARY));
        call.setStartsOn(START);
        call.setEndsOn(END);
        Person person = new Person(Account.register("demo.cadet@example.test", "Demo Cadet 001", 7L, "hash"), "Demo", "Cadet 001", PersonKind.CADET);
        Application application = new Application("MEX-2026-00001", person, NOW);
        application.prefer(List.of(call));
        application.submit(PLAIN);
        application.nominate(call, PLAIN);
        application.accept(Decision.by("Demo Acceptor", NOW));
        stay = new Mobility("MOB-2026-00001", application, call.getHost());
        application.confirm(Decision.by("Demo Cadet", NOW));
        stay.confirm();
    }

    @Test
    void goesItsWayAndTellsItInItsHistory() {
        stay.order(PLAIN);
        stay.arrive(START.plusDays(1), PLAIN);
        stay.interrupt(START.plusDays(3), PLAIN);
        stay.resume(START.plusDays(5), PLAIN);
        stay.extend(END.plusDays(5), PLAIN);
        stay.depart(TODAY, REASONED);
        stay.complete(TODAY, PLAIN);
        assertThat(stay.getStatus()).isEqualTo(MobilityStatus.COMPLETED);
        assertThat(stay.getEndsOn()).isEqualTo(END.plusDays(5));
        assertThat(stay.getSteps()).extracting(MobilityStep::getWhat).containsExactly(MobilityChange.PLANNED, MobilityChange.CONFIRMED,
                MobilityChange.ORDERED, MobilityChange.ARRIVED, MobilityChange.INTERRUPTED, MobilityChange.RESUMED, MobilityChange.EXTENDED,
                MobilityChange.RETURNED_EARLY, MobilityChange.COMPLETED);
        assertThat(stay.getSteps()).extracting(MobilityStep::getActor).startsWith("Demo Acceptor", "Demo Cadet");
    }

    @Test
    void arrivalWithoutATravelOrderNeedsAReason() {
        refuses(() -> stay.arrive(TODAY, PLAIN), "mobility.arrivalWithoutOrder");
        stay.arrive(TODAY, REASONED);
        assertThat(stay.getActual().getArrivedOn()).isEqualTo(TODAY);
    }

    @Test
    void anEarlyArrivalMakesTheStayBeginEarlier() {
        assertThat(stay.firstDay()).isEqualTo(START);
        stay.arrive(START.minusDays(3), REASONED);
        assertThat(stay.firstDay()).isEqualTo(START.minusDays(3));
    }

    @Test
    void aLateArrivalTakesNothingAwayThatWasDoneFromAfar() {
        stay.arrive(START.plusDays(3), REASONED);
        assertThat(stay.firstDay()).isEqualTo(START);
    }

    @Test
    void noDayLiesInTheFuture() {
        stay.order(PLAIN);
        refuses(() -> stay.arrive(TODAY.plusDays(1), PLAIN), "mobility.inTheFuture");
        stay.arrive(START, PLAIN);
        refuses(() -> stay.depart(TODAY.plusDays(1), REASONED), "mobility.inTheFuture");
        stay.depart(TODAY, REASONED);
        refuses(() -> stay.complete(TODAY.plusDays(1), PLAIN), "mobility.inTheFuture");
    }

    @Test
    void todayIsThatOfTheHost() {
        Decision lateAtNight = Decision.by("Demo Host", Instant.parse("2026-11-23T23:30:00Z"));
        assertThat(stay.today(lateAtNight)).isEqualTo(TODAY.plusDays(1));
    }

    @Test
    void daysComeInTheirOrder() {
        stay.order(PLAIN);
        refuses(() -> stay.arrive(START.minusDays(15), PLAIN), "mobility.arrivalTooEarly");
        stay.arrive(START, PLAIN);
        refuses(() -> stay.depart(START.minusDays(1), REASONED), "mobility.departureBeforeArrival");
        stay.depart(START.plusDays(3), REASONED);
        refuses(() -> stay.complete(START.plusDays(2), PLAIN), "mobility.returnBeforeDeparture");
    }

    @Test
    void anEarlyReturnNeedsAReason() {
        stay.order(PLAIN);
        stay.arrive(START, PLAIN);
        refuses(() -> stay.depart(TODAY, PLAIN), "mobility.earlyWithoutReason");
        assertThat(stay.depart(TODAY, REASONED)).isEqualTo(MobilityChange.RETURNED_EARLY);
    }

    @Test
    void isNotCancelledAfterTheArrival() {
        stay.order(PLAIN);
        stay.arrive(START, PLAIN);
        refuses(stay::cancel, "mobility.wrongState");
    }

    @Test
    void isNotExtendedToAnEarlierDayNorWhenItIsOver() {
        refuses(() -> stay.extend(END, PLAIN), "mobility.extensionNotLater");
        stay.order(PLAIN);
        stay.arrive(START, PLAIN);
        stay.depart(TODAY, REASONED);
        refuses(() -> stay.extend(END.plusDays(1), PLAIN), "mobility.wrongState");
    }

    private static void refuses(ThrowingCallable act, String key) {
        assertThatThrownBy(act).isInstanceOfSatisfying(BusinessException.class, broken -> assertThat(broken.key()).isEqualTo(key));
    }
}

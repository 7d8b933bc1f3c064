package org.milerasmus.course.enrolling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.milerasmus.course.enrolment.Enrolment;
import org.milerasmus.course.enrolment.EnrolmentStatus;
import org.milerasmus.course.enrolment.Outcome;
import org.milerasmus.course.enrolment.Place;
import org.milerasmus.course.enrolment.move.EnrolmentTimer;
import org.milerasmus.course.enrolment.move.SeatOffers;
import org.milerasmus.course.enrolment.queue.Answer;
import org.milerasmus.course.session.SeatShare;
import org.milerasmus.course.session.Session;
import org.milerasmus.course.session.planning.Sessions;
import org.milerasmus.exchange.decision.Exchange;
import org.milerasmus.it.As;
import org.milerasmus.it.Race;
import org.milerasmus.notification.NoticeRow;
import org.milerasmus.notification.Notices;
import org.milerasmus.partnership.academy.Academy;
import org.milerasmus.shared.PageRequest;
import org.milerasmus.shared.RuleBroken;

/** What becomes of a seat that comes free. */
@ExtendWith(ArquillianExtension.class)
class WaitingListIT {

    @Inject
    private Exchange exchange;

    @Inject
    private Classroom classroom;

    @Inject
    private PlaceRequests requests;

    @Inject
    private Enrolments enrolments;

    @Inject
    private Participants participants;

    @Inject
    private Sessions sessions;

    @Inject
    private Notices notices;

    @Inject
    private EnrolmentTimer timer;

    private Academy sending;
    private Academy host;
    private Session session;
    private List<String> people;

    @BeforeEach
    void twoSeatsAndFivePeople() {
        sending = exchange.academy();
        host = exchange.academy();
        session = classroom.session(classroom.course(host), 2);
        people = classroom.cadets(sending, 5);
        people.forEach(one -> enrol(session, one));
    }

    @Test
    void aFreeSeatIsKeptForTheFirstWhoWaitsAndGoesOnWhenTheTimeIsOver() {
        withdraw(0);

        assertStates(EnrolmentStatus.WITHDRAWN, EnrolmentStatus.SEATED, EnrolmentStatus.OFFERED, EnrolmentStatus.WAITING, EnrolmentStatus.WAITING);
        assertThat(place(2).getOfferedUntil()).isBetween(Instant.now().plus(SeatOffers.KEPT).minusSeconds(60), Instant.now().plus(SeatOffers.KEPT));
        assertThat(titles(2)).anyMatch(title -> title.startsWith("A seat is kept for you until "));

        classroom.letOffersEnd(session);
        assertThatThrownBy(() -> accept(2)).isInstanceOfSatisfying(RuleBroken.class, rule -> assertThat(rule.key()).isEqualTo("enrolment.offerOver"));
        timer.pass();

        assertStates(EnrolmentStatus.WITHDRAWN, EnrolmentStatus.SEATED, EnrolmentStatus.LAPSED, EnrolmentStatus.OFFERED, EnrolmentStatus.WAITING);
        accept(3);
        assertStates(EnrolmentStatus.WITHDRAWN, EnrolmentStatus.SEATED, EnrolmentStatus.LAPSED, EnrolmentStatus.SEATED, EnrolmentStatus.WAITING);
    }

    @Test
    void whoEnrolsAgainStandsAtTheEnd() {
        withdraw(2);

        assertThat(enrol(session, people.get(2)).place()).returns(6, Place::arrival).returns(3L, Place::position);
    }

    @Test
    void aKeptSeatIsGoneAtTheLatestWhenTheSessionBegins() {
        LocalDate tomorrow = LocalDate.now(ZoneId.of(host.getTimeZone())).plusDays(1);
        classroom.change(session, one -> one.setStartsOn(tomorrow));

        withdraw(0);

        assertThat(place(2).getOfferedUntil()).isEqualTo(tomorrow.atStartOfDay(ZoneId.of(host.getTimeZone())).toInstant());
        classroom.change(session, one -> one.setStartsOn(tomorrow.minusDays(1)));
        classroom.letOffersEnd(session);
        timer.pass();
        timer.pass();
        assertStates(EnrolmentStatus.WITHDRAWN, EnrolmentStatus.SEATED, EnrolmentStatus.LAPSED, EnrolmentStatus.LAPSED, EnrolmentStatus.LAPSED);
    }

    @Test
    void moreSeatsAreOfferedInOrderAndFewerThanAreTakenAreRefused() {
        resize(session, 4);
        assertStates(EnrolmentStatus.SEATED, EnrolmentStatus.SEATED, EnrolmentStatus.OFFERED, EnrolmentStatus.OFFERED, EnrolmentStatus.WAITING);

        assertThatThrownBy(() -> resize(session, 3)).satisfies(thrown -> assertThat(Stream.iterate(thrown, cause -> cause != null, Throwable::getCause))
                .anyMatch(cause -> cause instanceof RuleBroken rule && rule.key().equals("enrolment.seatsTaken") && rule.field().orElseThrow().equals("capacity")));
        resize(session, 4);
    }

    @Test
    void allThatForbidsASmallerSessionIsNamedAtOnceAndNothingIsKept() {
        resize(session, 3);
        assertThatThrownBy(() -> edit(session, edited -> {
            edited.setCapacity(1);
            edited.setLabSeats(2);
            edited.getShares().add(SeatShare.ofCivilians(2));
        })).isInstanceOfSatisfying(RuleBroken.class, broken -> assertThat(broken.all()).extracting(rule -> rule.field().orElseThrow(), RuleBroken::key).containsExactly(
                tuple("labSeats", "session.labSeatsAboveCapacity"), tuple("shares:0:seats", "session.sharesAboveCapacity"), tuple("capacity", "enrolment.seatsTaken")));
        assertStates(EnrolmentStatus.SEATED, EnrolmentStatus.SEATED, EnrolmentStatus.OFFERED, EnrolmentStatus.WAITING, EnrolmentStatus.WAITING);
        assertThat(As.staff(exchange.coordinator(host), () -> sessions.edit(session.getCode()))).returns(3, Session::getCapacity).returns(0, Session::getLabSeats);
    }

    @Test
    void withdrawalAndTimerAtOnceOfferEachSeatOnce() {
        List<Object> outcomes = Race.run(6, i -> () -> {
            switch (i) {
                case 0, 1 -> withdraw(i);
                case 2 -> withdraw(4);
                default -> timer.pass();
            }
            return "done";
        });

        assertThat(outcomes).containsOnly("done");
        assertStates(EnrolmentStatus.WITHDRAWN, EnrolmentStatus.WITHDRAWN, EnrolmentStatus.OFFERED, EnrolmentStatus.OFFERED, EnrolmentStatus.WITHDRAWN);
    }

    @Test
    void shrinkingAndEnrollingAtOnceNeverLeaveMorePeopleThanSeats() {
        Session large = classroom.session(classroom.course(host), 6);
        List<String> more = classroom.cadets(sending, 6);

        Race.run(7, i -> () -> {
            if (i == 3) {
                resize(large, 3);
            } else {
                enrol(large, more.get(i < 3 ? i : i - 1));
            }
            return "done";
        });

        int capacity = As.staff(exchange.coordinator(host), () -> participants.seats(large.getCode())).session().getCapacity();
        assertThat(classroom.places(large)).filteredOn(Enrolment::holdsSeat).hasSizeLessThanOrEqualTo(capacity);
    }

    @Test
    void whatIsReservedAndLeftIsForEverybodyWhenEnrolmentEnds() {
        Academy partner = exchange.academy();
        Session shared = classroom.session(classroom.course(host), 2, one -> one.getShares().add(SeatShare.ofAcademy(partner, 1)));
        people.subList(0, 3).forEach(one -> enrol(shared, one));
        assertThat(classroom.places(shared)).extracting(Enrolment::getStatus)
                .containsExactly(EnrolmentStatus.SEATED, EnrolmentStatus.WAITING, EnrolmentStatus.WAITING);
        String guest = classroom.cadets(partner, 1).getFirst();
        assertThat(As.applicant(guest, () -> enrolments.prospect(shared.getCode())).seatFree()).isTrue();
        timer.pass();
        assertThat(classroom.places(shared)).extracting(Enrolment::getStatus).doesNotContain(EnrolmentStatus.OFFERED);

        classroom.change(shared, one -> one.getWindow().setClosesAt(Instant.now().minus(1, ChronoUnit.MINUTES)));
        timer.pass();

        assertThat(classroom.places(shared)).extracting(Enrolment::getStatus)
                .containsExactly(EnrolmentStatus.SEATED, EnrolmentStatus.OFFERED, EnrolmentStatus.WAITING);
    }

    @Test
    void aCancelledSessionEndsEveryPlaceAndEverybodyHearsOfIt() {
        As.staff(exchange.coordinator(host), () -> sessions.cancel(session.getId(), sessions.edit(session.getCode()).getVersion(), "Demo flood"));

        assertThat(classroom.places(session)).extracting(Enrolment::getStatus).containsOnly(EnrolmentStatus.CANCELLED);
        assertThat(titles(4)).anyMatch(title -> title.startsWith("A session is not held"));
    }

    @Test
    void theHostTakesAPlaceBackWithAReasonAndNobodyElseDoes() {
        List<Outcome> mine = As.staff(exchange.coordinator(host), () -> participants.remove(List.of(classroom.seen(session, people.getFirst())), "Demo reason"));
        List<Outcome> others = As.staff(exchange.coordinator(sending), () -> participants.remove(List.of(classroom.seen(session, people.get(1))), "Demo reason"));

        assertThat(mine).allMatch(Outcome::done);
        assertThat(others).noneMatch(Outcome::done);
        assertThat(place(0)).returns(EnrolmentStatus.REMOVED, Enrolment::getStatus).returns("Demo reason", Enrolment::getReason);
        assertThat(place(2).getStatus()).isEqualTo(EnrolmentStatus.OFFERED);
    }

    @Test
    void everybodyIsToldOfANewPlaceOnce() {
        timer.pass();
        timer.pass();

        assertThat(titles(0)).filteredOn(title -> title.startsWith("You have a seat: Demo course")).hasSize(1);
        assertThat(titles(4)).filteredOn(title -> title.startsWith("You are on the waiting list: Demo course")).hasSize(1);
    }

    @Test
    void ofAPlaceThatHasMovedOnBeforeItWasToldNothingNewIsTold() {
        withdraw(0);
        timer.pass();

        assertThat(classroom.untold(session)).isZero();
        assertThat(titles(2)).as("the seat was kept for who waited").noneMatch(title -> title.startsWith("You have a seat"));
    }

    private void resize(Session one, int seats) {
        edit(one, edited -> edited.setCapacity(seats));
    }

    private void edit(Session one, Consumer<Session> change) {
        As.staff(exchange.coordinator(host), () -> {
            Session edited = sessions.edit(one.getCode());
            change.accept(edited);
            sessions.save(edited);
        });
    }

    private Answer enrol(Session where, String email) {
        return As.applicant(email, () -> requests.enrol(where.getCode()));
    }

    private void withdraw(int person) {
        String email = people.get(person);
        As.applicant(email, () -> enrolments.withdraw(classroom.seen(session, email)));
    }

    private void accept(int person) {
        String email = people.get(person);
        As.applicant(email, () -> enrolments.accept(classroom.seen(session, email)));
    }

    private Enrolment place(int person) {
        return classroom.place(session, people.get(person));
    }

    private void assertStates(EnrolmentStatus... states) {
        assertThat(classroom.places(session)).extracting(Enrolment::getStatus).containsExactly(states);
    }

    private List<String> titles(int person) {
        return As.applicant(people.get(person), () -> notices.list(PageRequest.all())).stream().map(NoticeRow::title).toList();
    }
}

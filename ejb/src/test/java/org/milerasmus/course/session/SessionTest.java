package org.milerasmus.course.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.milerasmus.course.catalogue.Course;
import org.milerasmus.partnership.academy.Academy;
import org.milerasmus.partnership.academy.AcademyKind;
import org.milerasmus.shared.RuleBroken;

class SessionTest {

    private static final Instant BEFORE = Instant.parse("2027-02-10T00:00:00Z");

    private final Academy host = new Academy("Demo Academy", "Vienna", "AT", AcademyKind.MILITARY);
    private final Academy university = new Academy("Demo University", "Paris", "FR", AcademyKind.CIVILIAN);
    private Session session;

    @BeforeEach
    void draft() {
        host.setTimeZone("Europe/Vienna");
        session = new Session(new Course(host), host);
        session.setStartsOn(LocalDate.of(2027, 3, 1));
        session.setEndsOn(LocalDate.of(2027, 3, 5));
        session.getWindow().setOpensAt(Instant.parse("2027-01-01T08:00:00Z"));
        session.getWindow().setClosesAt(Instant.parse("2027-02-20T08:00:00Z"));
        session.getVenue().setPlace("Demo Barracks");
        session.setCapacity(20);
    }

    @Test
    void sharesMayTakeAllSeatsButNotOneMoreAndTheLineAboveIsNamed() {
        session.getShares().add(SeatShare.ofNation("AT", 8));
        session.getShares().add(SeatShare.ofCivilians(12));
        session.check();
        assertThat(session.openSeats()).isZero();
        session.getShares().getLast().setSeats(13);
        refusedAt("shares:1:seats", "session.sharesAboveCapacity");
    }

    @Test
    void aShareNamesWhomItIsForOnce() {
        session.getShares().add(SeatShare.ofAcademy(university, 2));
        session.getShares().add(SeatShare.ofNation(null, 2));
        refusedAt("shares:1:country", "session.shareForNobody");
        session.getShares().set(1, SeatShare.ofAcademy(university, 3));
        refusedAt("shares:1:kind", "session.shareTwice");
    }

    @Test
    void aShareIsForThoseItNames() {
        assertThat(SeatShare.ofNation("AT", 1).isFor(host)).isTrue();
        assertThat(SeatShare.ofNation("AT", 1).isFor(university)).isFalse();
        assertThat(SeatShare.ofCivilians(1).isFor(university)).isTrue();
        assertThat(SeatShare.ofCivilians(1).isFor(host)).isFalse();
        assertThat(SeatShare.ofAcademy(university, 1).isFor(university)).isTrue();
        assertThat(SeatShare.ofAcademy(university, 1).isFor(host)).isFalse();
    }

    @Test
    void theLabHasNoMorePlacesThanTheSessionHasSeats() {
        session.setLabSeats(20);
        session.check();
        session.setLabSeats(21);
        refusedAt("labSeats", "session.labSeatsAboveCapacity");
    }

    @Test
    void allThatIsWrongIsToldAtOnce() {
        session.getShares().add(SeatShare.ofCivilians(12));
        session.setLabSeats(11);
        session.setCapacity(10);
        session.setEndsOn(session.getStartsOn().minusDays(1));
        assertThatExceptionOfType(RuleBroken.class).isThrownBy(session::check).satisfies(broken -> assertThat(broken.all()).extracting(RuleBroken::key)
                .containsExactly("session.endBeforeStart", "session.labSeatsAboveCapacity", "session.sharesAboveCapacity"));
    }

    @Test
    void whoComesNeedsAPlaceAndWhoDoesNotALink() {
        session.getVenue().setPlace(" ");
        refusedAt("place", "session.placeMissing");
        session.getVenue().setForm(SessionForm.ONLINE);
        refusedAt("link", "session.linkMissing");
        session.getVenue().setLink("https://meet.demo.example/1");
        session.check();
        session.getVenue().setForm(SessionForm.BLENDED);
        refusedAt("place", "session.placeMissing");
    }

    @Test
    void enrolmentEndsWithTheLastDayOnTheClockOfTheHostAtTheLatest() {
        session.getWindow().setClosesAt(Instant.parse("2027-03-05T23:00:00Z")); // midnight in Vienna
        session.check();
        session.getWindow().setClosesAt(Instant.parse("2027-03-05T23:00:01Z"));
        refusedAt("closesAt", "session.closesAfterEnd");
    }

    @Test
    void itIsPublishedInTimeAndCompletedOnItsLastDay() {
        assertThatExceptionOfType(RuleBroken.class).isThrownBy(() -> session.publish(session.getWindow().getClosesAt())).withMessage("session.closesInPast");
        session.publish(BEFORE);
        assertThat(session.isOpen(session.getWindow().getClosesAt().minusMillis(1))).isTrue();
        assertThat(session.isOpen(session.getWindow().getClosesAt())).isFalse();
        Instant midnight = Instant.parse("2027-03-04T23:00:00Z");
        assertThatExceptionOfType(RuleBroken.class).isThrownBy(() -> session.complete(midnight.minusMillis(1))).withMessage("session.notOver");
        session.complete(midnight);
        assertThat(session.getStatus()).isEqualTo(SessionStatus.COMPLETED);
        assertThatExceptionOfType(RuleBroken.class).isThrownBy(() -> session.cancel("Demo flood")).withMessage("session.wrongState");
    }

    private void refusedAt(String field, String key) {
        assertThatExceptionOfType(RuleBroken.class).isThrownBy(session::check).withMessage(key)
                .satisfies(refusal -> assertThat(refusal.field()).contains(field));
    }
}

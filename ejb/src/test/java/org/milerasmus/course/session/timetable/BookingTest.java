package org.milerasmus.course.session.timetable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.util.List;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.milerasmus.course.session.Instructor;
import org.milerasmus.course.session.Session;
import org.milerasmus.partnership.academy.Academy;
import org.milerasmus.partnership.academy.AcademyKind;
import org.milerasmus.person.Person;
import org.milerasmus.reference.PersonKind;

class BookingTest {

    private final Academy academy = new Academy("Demo Academy", "Vienna", "AT", AcademyKind.MILITARY);
    private final Room room = room(false);
    private final Room lab = room(true);
    private final Instructor anna = instructor(new Person(null, "Demo", "Anna", PersonKind.INSTRUCTOR), null, academy);
    private final Instructor guest = instructor(null, "Demo Guest", academy);

    @Test
    void theRoomTheLabAndEachPersonAreNamedWithTheOtherLesson() {
        Booking other = booking(1L, "09:00", "10:30", lab, anna, guest);
        assertThat(booking(2L, "10:00", "11:00", lab, guest, anna).clashes(List.of(other)))
                .extracting(Clash::kind, Clash::what, Clash::lesson, Clash::session)
                .containsExactlyInAnyOrder(row(ClashKind.LAB, "Demo lab"), row(ClashKind.PERSON, "Demo Anna"), row(ClashKind.PERSON, "Demo Guest"));
        assertThat(booking(2L, "10:00", "11:00", room).clashes(List.of(booking(1L, "09:00", "10:30", room)))).extracting(Clash::kind)
                .containsExactly(ClashKind.ROOM);
    }

    @Test
    void whatEndsWhenTheNextBeginsIsNoClash() {
        Booking other = booking(1L, "09:00", "10:30", room, anna);
        assertThat(booking(2L, "10:30", "12:00", room, anna).clashes(List.of(other))).isEmpty();
        assertThat(booking(2L, "08:00", "09:00", room, anna).clashes(List.of(other))).isEmpty();
        assertThat(booking(2L, "10:29", "12:00", room, anna).clashes(List.of(other))).hasSize(2);
        assertThat(booking(2L, "09:15", "09:30", room, anna).clashes(List.of(other))).as("inside the other").hasSize(2);
        assertThat(booking(2L, "08:00", "12:00", room, anna).clashes(List.of(other))).as("around the other").hasSize(2);
    }

    @Test
    void aLessonDoesNotStandInItsOwnWay() {
        Booking stored = booking(1L, "09:00", "10:30", room, anna);
        assertThat(booking(1L, "09:30", "11:00", room, anna).clashes(List.of(stored))).isEmpty();
        assertThat(booking(null, "09:30", "11:00", room, anna).clashes(List.of(stored))).as("a copy does").hasSize(2);
    }

    @Test
    void guestsAreTheSameByNameAndAcademy() {
        Booking other = booking(1L, "09:00", "10:00", null, guest);
        assertThat(booking(2L, "09:00", "10:00", null, instructor(null, "DEMO guest", academy)).clashes(List.of(other))).hasSize(1);
        Academy elsewhere = new Academy("Demo University", "Paris", "FR", AcademyKind.CIVILIAN);
        assertThat(booking(2L, "09:00", "10:00", null, instructor(null, "Demo Guest", elsewhere)).clashes(List.of(other))).isEmpty();
        assertThat(booking(2L, "09:00", "10:00", null, anna).clashes(List.of(other))).as("online lessons need no room").isEmpty();
    }

    private static Tuple row(ClashKind kind, String what) {
        return tuple(kind, what, "Demo lesson", "SES-1");
    }

    private static Booking booking(Long id, String from, String to, Room where, Instructor... people) {
        return new Booking(id, "Demo lesson", "SES-1", at(from), at(to), where, List.of(people));
    }

    private static Instant at(String time) {
        return Instant.parse("2027-03-01T" + time + ":00Z");
    }

    private Room room(boolean isLab) {
        Room made = new Room(academy);
        made.setName(isLab ? "Demo lab" : "Demo room");
        made.setLab(isLab);
        return made;
    }

    private static Instructor instructor(Person person, String name, Academy from) {
        Instructor made = new Instructor(new Session());
        made.setPerson(person);
        made.setGuestName(name);
        made.setAcademy(from);
        return made;
    }
}

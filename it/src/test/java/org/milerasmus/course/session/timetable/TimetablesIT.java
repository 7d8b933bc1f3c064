package org.milerasmus.course.session.timetable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.inject.Inject;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.IntStream;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.milerasmus.course.session.DemoSessions;
import org.milerasmus.course.session.Instructor;
import org.milerasmus.course.session.Session;
import org.milerasmus.course.session.planning.Sessions;
import org.milerasmus.exchange.decision.Exchange;
import org.milerasmus.it.As;
import org.milerasmus.it.Race;
import org.milerasmus.partnership.academy.Academy;
import org.milerasmus.person.Person;
import org.milerasmus.shared.NotFound;
import org.milerasmus.shared.RuleBroken;
import org.milerasmus.shared.Stale;

@ExtendWith(ArquillianExtension.class)
class TimetablesIT {

    private static final int RUNNERS = 8;

    @Inject
    private DemoSessions taught;

    @Inject
    private Exchange exchange;

    @Inject
    private Timetables timetables;

    @Inject
    private Sessions sessions;

    private Academy host;
    private Academy other;
    private String coordinator;
    private String otherCoordinator;

    @BeforeEach
    void academies() {
        host = exchange.academy();
        other = exchange.academy();
        coordinator = exchange.coordinator(host);
        otherCoordinator = exchange.coordinator(other);
    }

    @Test
    void whoTeachesHereCannotTeachThereAtTheSameTimeAndTheFormSaysSoBefore() {
        Person person = taught.person(other);
        Session here = taught.published(host);
        Session there = taught.published(other);
        save(coordinator, here, "Demo here", null, 9, 10, taught.instructor(here, person, other));
        Instructor same = taught.instructor(there, person, other);
        List<Clash> clashes = As.staff(otherCoordinator, () -> timetables.clashes(typed(there, "Demo there", null, same), at(9), at(11)));
        assertThat(clashes).singleElement().returns(ClashKind.PERSON, Clash::kind).returns(person.getName(), Clash::what)
                .returns("Demo here", Clash::lesson).returns(here.getCode(), Clash::session);
        assertThatExceptionOfType(RuleBroken.class).isThrownBy(() -> save(otherCoordinator, there, "Demo there", null, 9, 11, same))
                .withMessage("lesson.clash").satisfies(refusal -> assertThat(refusal.field()).contains("instructors"));
        assertThat(taught.lessons(there)).isZero();
        save(otherCoordinator, there, "Demo there", null, 10, 11, same);
        As.staff(coordinator, () -> sessions.cancel(here.getId(), here.getVersion(), "Demo flood"));
        save(otherCoordinator, there, "Demo instead", null, 9, 10, same);
    }

    @Test
    void ofManyWhoBookOneRoomAtOnceExactlyOneGetsIt() {
        Room room = taught.room(host, false, 30);
        List<Session> drafts = IntStream.range(0, RUNNERS).mapToObj(i -> taught.draft(host)).toList();
        assertOneWins(Race.run(RUNNERS, i -> () -> save(coordinator, drafts.get(i), "Demo race", room, 9, 11)), drafts, "room");
    }

    @Test
    void ofManyWhoBookOnePersonOrGuestAtOnceExactlyOneGetsThem() {
        Person person = taught.person(other);
        List<Session> drafts = IntStream.range(0, RUNNERS).mapToObj(i -> taught.draft(i % 2 == 0 ? host : other)).toList();
        List<Instructor> known = drafts.stream().map(draft -> taught.instructor(draft, person, other)).toList();
        List<Instructor> guests = drafts.stream().map(draft -> taught.guest(draft, "Demo Guest", other)).toList();
        assertOneWins(Race.run(RUNNERS, i -> () -> save(by(i), drafts.get(i), "Demo race", null, 9, 11, known.get(i))), drafts, "instructors");
        List<Session> more = IntStream.range(0, RUNNERS).mapToObj(i -> drafts.get(i)).toList();
        List<Object> outcomes = Race.run(RUNNERS, i -> () -> save(by(i), more.get(i), "Demo race", null, 13, 14, guests.get(i)));
        assertThat(outcomes).filteredOn(RuleBroken.class::isInstance).as(outcomes::toString).hasSize(RUNNERS - 1);
    }

    @Test
    void aLessonIsMovedOnTheClockOfTheHostAndAStaleDragChangesNothing() {
        Session draft = taught.draft(host);
        save(coordinator, draft, "Demo lesson", null, 9, 10);
        LessonRow row = rows(draft).getFirst();
        As.staff(coordinator, () -> timetables.move(row.id(), row.version(), at(14), at(16)));
        assertThat(rows(draft)).singleElement().returns(at(14), LessonRow::from).returns(at(16), LessonRow::to);
        assertThatExceptionOfType(Stale.class).isThrownBy(() -> As.staff(coordinator, () -> timetables.move(row.id(), row.version(), at(8), at(9))));
        LessonRow moved = rows(draft).getFirst();
        assertThatExceptionOfType(RuleBroken.class).as("after the last day").isThrownBy(() -> As.staff(coordinator,
                () -> timetables.move(moved.id(), moved.version(), at(9).plusDays(5), at(10).plusDays(5)))).withMessage("lesson.outsideSession");
        assertThat(rows(draft)).containsExactly(moved);
        As.staff(coordinator, () -> timetables.remove(moved.id(), moved.version()));
        assertThat(rows(draft)).isEmpty();
    }

    @Test
    void strangersNeitherSeeADraftNorMoveItsLessonsAndGuestsReadNoNames() {
        Session draft = taught.draft(host);
        save(coordinator, draft, "Demo lesson", null, 9, 10, taught.guest(draft, "Demo Guest", other));
        LessonRow row = rows(draft).getFirst();
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> As.staff(otherCoordinator, () -> timetables.lessons(draft.getId())));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> As.staff(otherCoordinator, () -> timetables.move(row.id(), row.version(), at(14), at(16))));
        As.staff(coordinator, () -> sessions.publish(draft.getId(), draft.getVersion()));
        assertThat(timetables.lessons(draft.getId())).singleElement().satisfies(lesson -> assertThat(lesson.instructors()).isEmpty());
        assertThat(rows(draft)).singleElement().satisfies(lesson -> assertThat(lesson.instructors()).containsExactly("Demo Guest"));
    }

    @Test
    void labsAreLabsOfTheHostWithEnoughPlaces() {
        Session draft = taught.draft(host);
        refused("lesson.noLab", typedLab(draft, taught.room(host, false, 30)));
        refused("lesson.labTooSmall", typedLab(draft, taught.room(host, true, 9)));
        refused("lesson.foreignRoom", typedLab(draft, taught.room(other, true, 30)));
        As.staff(coordinator, () -> timetables.save(typedLab(draft, taught.room(host, true, 10)), at(9), at(10)));
        assertThat(taught.lessons(draft)).isEqualTo(1);
    }

    private void refused(String key, Lesson typed) {
        assertThatExceptionOfType(RuleBroken.class).isThrownBy(() -> As.staff(coordinator, () -> timetables.save(typed, at(9), at(10))))
                .withMessage(key).satisfies(refusal -> assertThat(refusal.field()).contains("room"));
    }

    private Lesson typedLab(Session session, Room room) {
        Lesson lesson = As.staff(coordinator, () -> typed(session, "Demo lab", room));
        lesson.setKind(LessonKind.LAB);
        return lesson;
    }

    private void assertOneWins(List<Object> outcomes, List<Session> drafts, String field) {
        assertThat(outcomes).filteredOn(RuleBroken.class::isInstance).as(outcomes::toString).hasSize(RUNNERS - 1)
                .allSatisfy(refusal -> assertThat(((RuleBroken) refusal).field()).contains(field));
        assertThat(drafts.stream().mapToLong(taught::lessons).sum()).isEqualTo(1);
    }

    private String by(int runner) {
        return runner % 2 == 0 ? coordinator : otherCoordinator;
    }

    private List<LessonRow> rows(Session session) {
        return As.staff(coordinator, () -> timetables.lessons(session.getId()));
    }

    private Void save(String email, Session session, String title, Room room, int from, int to, Instructor... people) {
        As.staff(email, () -> timetables.save(typed(session, title, room, people), at(from), at(to)));
        return null;
    }

    private Lesson typed(Session session, String title, Room room, Instructor... people) {
        Lesson lesson = timetables.edit(session.getId(), null);
        lesson.setTitle(title);
        lesson.setRoom(room);
        lesson.getInstructors().addAll(List.of(people));
        return lesson;
    }

    private static LocalDateTime at(int hour) {
        return DemoSessions.FIRST_DAY.atTime(hour, 0);
    }
}

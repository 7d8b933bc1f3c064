package org.milerasmus.course.attendance.checkin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.IntStream;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.milerasmus.course.attendance.AttendanceMark;
import org.milerasmus.course.attendance.register.Registers;
import org.milerasmus.course.session.Session;
import org.milerasmus.course.session.timetable.Lesson;
import org.milerasmus.course.session.timetable.Timetables;
import org.milerasmus.exchange.decision.Exchange;
import org.milerasmus.it.As;
import org.milerasmus.it.Race;
import org.milerasmus.partnership.academy.Academy;
import org.milerasmus.shared.BusinessException;
import org.milerasmus.shared.NotFound;
import org.milerasmus.shared.RuleBroken;

/** Checking in by the code on the screen: once, in time, in the own lesson; everything else is refused with its reason and notes nothing. */
@ExtendWith(ArquillianExtension.class)
class CheckInIT {

    private static final int RUNNERS = 8;

    @Inject
    private Exchange exchange;

    @Inject
    private Lessons lessons;

    @Inject
    private CheckIns checkIns;

    @Inject
    private Scans scans;

    @Inject
    private Registers registers;

    @Inject
    private Timetables timetables;

    private Academy host;
    private Session session;
    private Lesson lesson;
    private String instructor;
    private Lessons.Participant participant;
    private String cadet;

    @BeforeEach
    void aLessonThatIsRunning() {
        host = exchange.academy();
        session = lessons.session(host);
        lesson = lessons.running(session, 1);
        instructor = lessons.instructor(session);
        participant = lessons.participant(session);
        cadet = participant.email();
    }

    @Test
    void whoScansIsPresentAndASecondTimeHearsWhen() {
        open(lesson);
        String code = lessons.code(lesson, 0);
        assertThat(As.applicant(cadet, () -> scans.look(lesson.getId(), code)).stands().mark()).isEqualTo(AttendanceMark.PRESENT);
        assertThat(lessons.stored(lesson)).as("looking notes nothing").isEmpty();

        assertThat(As.applicant(cadet, () -> scans.checkIn(lesson.getId(), code)).stands().minutes()).isZero();

        assertThat(lessons.stored(lesson)).containsExactly(participant.id() + " PRESENT SCANNED 0");
        CheckInScreen screen = As.applicant(instructor, () -> checkIns.screen(lesson.getId()));
        assertThat(screen.there()).extracting(line -> line.who().enrolmentId()).containsExactly(participant.id());
        assertThat(screen.address()).contains("/course/attendance/checkin?lesson=" + lesson.getId()).doesNotContain("secret");
        assertRefused(lesson, lessons.code(lesson, 0), "attendance.checkedIn");
        assertThat(lessons.stored(lesson)).hasSize(1);
    }

    @Test
    void whoComesTooLateIsLateByTheMinutesThatTheHostDoesNotForgive() {
        Lesson longer = lessons.running(session, 15);
        open(longer);
        As.applicant(cadet, () -> scans.checkIn(longer.getId(), lessons.code(longer, 60)));
        assertThat(lessons.stored(longer)).singleElement().asString().matches(participant.id() + " (LATE SCANNED 1[56]|PRESENT SCANNED 0)");
    }

    @Test
    void aCodeThatIsTooOldOrOfAnotherLessonNotesNothing() {
        Lesson beside = lessons.running(session, 1);
        open(lesson);
        open(beside);
        assertRefused(lesson, lessons.code(lesson, 120), "attendance.codeOld");
        assertRefused(lesson, lessons.code(beside, 0), "attendance.codeOld");
        assertRefused(lesson, "0000000000000000", "attendance.codeOld");
        assertThat(lessons.stored(lesson)).isEmpty();
    }

    @Test
    void aCodeOfAnotherSessionNotesNothing() {
        Session elsewhere = lessons.session(host);
        Lesson theirs = lessons.running(elsewhere, 1);
        String theirInstructor = lessons.instructor(elsewhere);
        As.applicant(theirInstructor, () -> checkIns.open(theirs.getId()));
        assertRefused(theirs, lessons.code(theirs, 0), "attendance.noParticipant");
        assertThat(lessons.stored(theirs)).isEmpty();
    }

    @Test
    void whatIsNotOpenOrNotTodayOrOverNotesNothing() {
        assertRefused(lesson, "0000000000000000", "attendance.notOpened");
        Lesson tomorrow = lessons.other(session, 1);
        assertRefused(tomorrow, "0000000000000000", "attendance.tooEarly");
        assertThatExceptionOfType(RuleBroken.class).isThrownBy(() -> open(tomorrow)).extracting(RuleBroken::key).isEqualTo("attendance.tooEarly");
        Lesson yesterday = lessons.other(session, -1);
        assertRefused(yesterday, "0000000000000000", "attendance.otherDay");
        assertThatExceptionOfType(RuleBroken.class).isThrownBy(() -> open(yesterday)).extracting(RuleBroken::key).isEqualTo("attendance.otherDay");
        open(lesson);
        assertThatExceptionOfType(RuleBroken.class).isThrownBy(() -> open(lesson)).extracting(RuleBroken::key).isEqualTo("attendance.openAlready");
        lessons.end(lesson);
        assertRefused(lesson, lessons.code(lesson, 0), "attendance.lessonOver");
        assertThat(lessons.stored(lesson)).isEmpty();
    }

    @Test
    void checkInBeginsHalfAnHourBeforeTheLessonAndNotEarlier() {
        Lesson later = lessons.coming(session, 32);
        assertThat(As.applicant(instructor, () -> checkIns.screen(later.getId())).state()).isEqualTo(CheckInState.TOO_EARLY);
        assertThatExceptionOfType(RuleBroken.class).isThrownBy(() -> open(later)).satisfies(rule -> {
            assertThat(rule.key()).isEqualTo("attendance.tooEarly");
            assertThat(rule.args()).as("from when on, on the clock of the host")
                    .containsExactly(later.getStartsAt().minusSeconds(1800).atZone(host.zone()));
        });
        Lesson soon = lessons.coming(session, 28);
        open(soon);
        As.applicant(cadet, () -> scans.checkIn(soon.getId(), lessons.code(soon, 0)));
        assertThat(lessons.stored(soon)).containsExactly(participant.id() + " PRESENT SCANNED 0");
    }

    @Test
    void whomTheHostHasNotedCannotScanThatAway() {
        open(lesson);
        As.applicant(instructor, () -> registers.note(lesson.getId(), participant.id(), null, AttendanceMark.EXCUSED, null, "Medical"));
        assertRefused(lesson, lessons.code(lesson, 0), "attendance.noted");
        assertThat(lessons.stored(lesson)).containsExactly(participant.id() + " EXCUSED ENTERED 0");
    }

    @Test
    void whoIsNotThereWhenItIsClosedIsAbsentUntilItIsOpenedOnceMore() {
        open(lesson);
        String before = lessons.code(lesson, 0);
        assertThat(As.applicant(instructor, () -> checkIns.close(lesson.getId()))).isEqualTo(1);
        assertThat(lessons.stored(lesson)).containsExactly(participant.id() + " ABSENT CLOSING 0");
        assertRefused(lesson, before, "attendance.closedWithout");
        assertThatExceptionOfType(RuleBroken.class).isThrownBy(() -> As.applicant(instructor, () -> checkIns.close(lesson.getId())))
                .extracting(RuleBroken::key).isEqualTo("attendance.closedAlready");

        open(lesson);

        assertRefused(lesson, before, "attendance.codeOld");
        As.applicant(cadet, () -> scans.checkIn(lesson.getId(), lessons.code(lesson, 0)));
        assertThat(lessons.stored(lesson)).containsExactly(participant.id() + " PRESENT SCANNED 0");
        assertThat(lessons.trail(lesson)).as("secrets are not told").contains("•••").doesNotContain("secret: null");
    }

    @Test
    void whoScansAfterAllOthersAreNotedHearsThatCheckInIsClosed() {
        open(lesson);
        As.applicant(instructor, () -> checkIns.close(lesson.getId()));
        Lessons.Participant later = lessons.participant(session);
        assertThat(refusal(later.email(), lesson, lessons.code(lesson, 0))).isEqualTo("attendance.closed");
    }

    @Test
    void theSamePersonTwiceAtOnceIsNotedOnce() {
        open(lesson);
        String code = lessons.code(lesson, 0);
        List<Object> outcomes = Race.run(RUNNERS, i -> () -> As.applicant(cadet, () -> scans.checkIn(lesson.getId(), code)));
        assertThat(outcomes).filteredOn(Scan.class::isInstance).hasSize(1);
        assertThat(outcomes).filteredOn(outcome -> !(outcome instanceof Scan)).hasSize(RUNNERS - 1)
                .allSatisfy(outcome -> assertThat(((BusinessException) outcome).key()).isEqualTo("attendance.checkedIn"));
        assertThat(lessons.stored(lesson)).hasSize(1);
    }

    @Test
    void aScanIsBeforeOrAfterTheClosingAndEachOneHearsWhatIsStored() {
        open(lesson);
        String code = lessons.code(lesson, 0);
        List<Lessons.Participant> people = IntStream.range(0, RUNNERS).mapToObj(i -> lessons.participant(session)).toList();
        List<Object> outcomes = Race.run(RUNNERS + 1, i -> i == RUNNERS / 2 ? () -> As.applicant(instructor, () -> checkIns.close(lesson.getId()))
                : () -> As.applicant(people.get(i > RUNNERS / 2 ? i - 1 : i).email(), () -> scans.checkIn(lesson.getId(), code)));
        assertThat(lessons.stored(lesson)).hasSize(RUNNERS + 1);
        for (int i = 0; i < RUNNERS; i++) {
            Object outcome = outcomes.get(i >= RUNNERS / 2 ? i + 1 : i);
            boolean scanned = outcome instanceof Scan;
            assertThat(scanned || outcome instanceof RuleBroken rule && rule.key().equals("attendance.closedWithout")).as("%s", outcome).isTrue();
            assertThat(lessons.stored(lesson)).contains(people.get(i).id() + (scanned ? " PRESENT SCANNED 0" : " ABSENT CLOSING 0"));
        }
    }

    @Test
    void onlyThoseWhoKeepTheRegisterSeeTheCode() {
        open(lesson);
        String stranger = lessons.instructor(lessons.session(host));
        String elsewhere = exchange.coordinator(exchange.academy());
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> As.applicant(cadet, () -> checkIns.screen(lesson.getId())));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> As.applicant(stranger, () -> checkIns.close(lesson.getId())));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> As.staff(elsewhere, () -> checkIns.open(lesson.getId())));
        assertThat(As.staff(exchange.coordinator(host), () -> checkIns.screen(lesson.getId())).state()).isEqualTo(CheckInState.OPEN);
    }

    @Test
    void aLessonInWhichSomebodyIsNotedStaysInTheTimetable() {
        String coordinator = exchange.coordinator(host);
        open(lesson);
        As.applicant(cadet, () -> scans.checkIn(lesson.getId(), lessons.code(lesson, 0)));
        assertThatExceptionOfType(RuleBroken.class).isThrownBy(() -> As.staff(coordinator, () -> timetables.remove(lesson.getId(), lesson.getVersion())))
                .extracting(RuleBroken::key).isEqualTo("attendance.lessonNoted");
        Lesson empty = lessons.running(session, 1);
        open(empty);
        As.staff(coordinator, () -> timetables.remove(empty.getId(), empty.getVersion()));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> open(empty));
    }

    private void open(Lesson which) {
        As.applicant(instructor, () -> checkIns.open(which.getId()));
    }

    private void assertRefused(Lesson which, String code, String key) {
        assertThat(refusal(cadet, which, code)).isEqualTo(key);
    }

    private String refusal(String email, Lesson which, String code) {
        try {
            As.applicant(email, () -> scans.checkIn(which.getId(), code));
            return null;
        } catch (RuleBroken why) {
            return why.key();
        }
    }
}

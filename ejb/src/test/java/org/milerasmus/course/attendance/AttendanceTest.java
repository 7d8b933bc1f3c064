package org.milerasmus.course.attendance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.milerasmus.course.session.Session;
import org.milerasmus.course.session.timetable.Lesson;
import org.milerasmus.partnership.academy.Academy;
import org.milerasmus.partnership.academy.AcademyKind;
import org.milerasmus.shared.RuleBroken;

class AttendanceTest {

    private static final Instant START = Instant.parse("2026-12-01T08:00:00Z");
    private static final Noting NOTING = new Noting(START, "Demo Instructor", AttendanceWay.ENTERED);

    private final Attendance attendance = new Attendance(lesson(), null);

    @ParameterizedTest
    @CsvSource({"-600, PRESENT, 0", "0, PRESENT, 0", "659, PRESENT, 0", "660, LATE, 11", "3000, LATE, 50"})
    void lateIsWhoComesWhenMoreMinutesAreOverThanAreForgiven(int seconds, AttendanceMark mark, int minutes) {
        assertThat(Lateness.of(START, 10, START.plusSeconds(seconds))).isEqualTo(new Lateness(mark, minutes));
    }

    @Test
    void whereNothingIsForgivenLateBeginsWithTheFirstMinute() {
        assertThat(Lateness.of(START, 0, START.plusSeconds(59)).mark()).isEqualTo(AttendanceMark.PRESENT);
        assertThat(Lateness.of(START, 0, START.plusSeconds(60))).isEqualTo(new Lateness(AttendanceMark.LATE, 1));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, 90})
    void whoIsLateHasMissedSomethingButNotEverything(int minutes) {
        assertThatExceptionOfType(RuleBroken.class).isThrownBy(() -> attendance.note(AttendanceMark.LATE, minutes, null, NOTING))
                .satisfies(rule -> assertThat(rule.field()).contains("minutesLate"));
        assertThatExceptionOfType(RuleBroken.class).isThrownBy(() -> attendance.note(AttendanceMark.LATE, null, null, NOTING));
        assertThat(attendance.getMark()).as("nothing half done").isNull();
    }

    @Test
    void whoIsExcusedHasAReason() {
        assertThatExceptionOfType(RuleBroken.class).isThrownBy(() -> attendance.note(AttendanceMark.EXCUSED, null, "  ", NOTING))
                .satisfies(rule -> assertThat(rule.field()).contains("reason"));
        attendance.note(AttendanceMark.EXCUSED, 20, "Medical  ", NOTING);
        assertThat(attendance.getReason()).isEqualTo("Medical");
        assertThat(attendance.getMinutesLate()).as("only who is late has missed minutes").isZero();
    }

    @Test
    void aCorrectionReplacesWhoNotedItAndHow() {
        attendance.note(AttendanceMark.LATE, 12, null, new Noting(START, "Demo Cadet", AttendanceWay.SCANNED));
        attendance.note(AttendanceMark.PRESENT, null, "The train was late", NOTING);
        assertThat(attendance.getMinutesLate()).isZero();
        assertThat(attendance.getWay()).isEqualTo(AttendanceWay.ENTERED);
        assertThat(attendance.getNotedBy()).isEqualTo("Demo Instructor");
    }

    /** Of 90 minutes. */
    private static Lesson lesson() {
        Session session = new Session(null, new Academy("Demo Academy", "Vienna", "AT", AcademyKind.MILITARY));
        Lesson lesson = new Lesson(session);
        LocalDate day = LocalDate.of(2026, 12, 1);
        lesson.take(day.atTime(9, 0), day.atTime(10, 30));
        return lesson;
    }
}

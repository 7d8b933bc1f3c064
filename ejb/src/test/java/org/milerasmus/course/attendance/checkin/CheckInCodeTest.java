package org.milerasmus.course.attendance.checkin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.milerasmus.course.attendance.AttendanceWay;
import org.milerasmus.course.attendance.Noting;

class CheckInCodeTest {

    private static final String SECRET = "demo secret of a lesson";
    private static final long LESSON = 57;
    private static final Instant TURN = Instant.parse("2026-12-01T08:00:00Z");
    private static final LocalDate DAY = LocalDate.of(2026, 12, 1);

    private final String code = CheckInCode.at(SECRET, LESSON, TURN);

    @ParameterizedTest
    @ValueSource(ints = {0, 29, 30, 89})
    void isTakenWhileItIsShownAndAMinuteLonger(int seconds) {
        assertThat(CheckInCode.isTaken(code, SECRET, LESSON, TURN.plusSeconds(seconds))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(ints = {90, 3600, -1})
    void isNotTakenLaterNorBefore(int seconds) {
        assertThat(CheckInCode.isTaken(code, SECRET, LESSON, TURN.plusSeconds(seconds))).isFalse();
    }

    @Test
    void turnsOverEvery30Seconds() {
        assertThat(CheckInCode.at(SECRET, LESSON, TURN.plusSeconds(29))).isEqualTo(code).matches("[0-9a-f]{16}");
        assertThat(CheckInCode.at(SECRET, LESSON, TURN.plusSeconds(30))).isNotEqualTo(code);
        assertThat(CheckInCode.secondsLeft(TURN)).isEqualTo(30);
        assertThat(CheckInCode.secondsLeft(TURN.plusSeconds(29))).isEqualTo(1);
    }

    @Test
    void isWorthNothingInAnotherLessonOrByAnotherSecret() {
        assertThat(CheckInCode.isTaken(code, SECRET, LESSON + 1, TURN)).isFalse();
        assertThat(CheckInCode.isTaken(code, "another secret", LESSON, TURN)).isFalse();
        assertThat(CheckInCode.isTaken("", SECRET, LESSON, TURN)).isFalse();
    }

    @Test
    void oneChecksInOnTheDayWhileItIsOpenAndTheLessonNotOver() {
        Instant end = TURN.plusSeconds(3600);
        CheckIn open = new CheckIn(null, SECRET, new Noting(TURN, "Demo", AttendanceWay.ENTERED));
        assertThat(CheckInState.of(null, DAY, DAY, end, TURN)).isEqualTo(CheckInState.NOT_OPENED);
        assertThat(CheckInState.of(open, DAY, DAY, end, TURN)).isEqualTo(CheckInState.OPEN);
        assertThat(CheckInState.of(open, DAY, DAY, end, end)).isEqualTo(CheckInState.LESSON_OVER);
        assertThat(CheckInState.of(open, DAY, DAY.plusDays(1), end, end)).isEqualTo(CheckInState.OTHER_DAY);
        open.close(new Noting(TURN, "Demo", AttendanceWay.CLOSING));
        assertThat(CheckInState.of(open, DAY, DAY, end, TURN)).isEqualTo(CheckInState.CLOSED);
    }
}

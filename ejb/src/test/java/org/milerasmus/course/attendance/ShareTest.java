package org.milerasmus.course.attendance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class ShareTest {

    private static final Instant START = Instant.parse("2026-12-01T08:00:00Z");

    @Test
    void minutesCountAndNotLessons() {
        Share share = Share.of(List.of(noted(AttendanceMark.PRESENT, 180, 0), noted(AttendanceMark.ABSENT, 60, 0)));
        assertThat(share).isEqualTo(new Share(180, 240));
        assertThat(share.percent()).isEqualTo(75);
    }

    @Test
    void whoIsLateHasMissedTheMinutesAndWhoIsExcusedNothing() {
        assertThat(Share.of(List.of(noted(AttendanceMark.LATE, 100, 25), noted(AttendanceMark.EXCUSED, 500, 0)))).isEqualTo(new Share(75, 100));
    }

    @Test
    void aLessonThatWasMadeShorterIsNotMissedForLongerThanItIs() {
        assertThat(Share.of(List.of(noted(AttendanceMark.LATE, 20, 25)))).isEqualTo(new Share(0, 20));
    }

    @Test
    void nobodySeemsToHaveReachedWhatWasMissed() {
        Share almost = new Share(799, 1000);
        assertThat(almost.percent()).isEqualTo(79);
        assertThat(almost.isBelow(80)).isTrue();
        assertThat(new Share(800, 1000).isBelow(80)).isFalse();
    }

    @Test
    void nothingIsBelowAnythingWhileNothingCounts() {
        assertThat(Share.NONE.percent()).isNull();
        assertThat(Share.NONE.isBelow(80)).isFalse();
        assertThat(new Share(0, 60).isBelow(null)).as("where nothing is asked for").isFalse();
    }

    private static Noted noted(AttendanceMark mark, int minutes, int late) {
        return new Noted(1L, 1L, 1L, START, START.plusSeconds(60L * minutes), 1L, mark, late, null, AttendanceWay.ENTERED, START, "Demo");
    }
}

package org.milerasmus.course.session.timetable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.milerasmus.shared.RuleBroken;

class WallClockTest {

    private final WallClock vienna = new WallClock(ZoneId.of("Europe/Vienna"));

    @Test
    void nineOClockStaysNineOClockWhenTheClockIsPutForward() {
        Instant winter = vienna.moment(LocalDateTime.parse("2027-03-26T09:00"), "from");
        Instant summer = vienna.moment(LocalDateTime.parse("2027-03-29T09:00"), "from");
        assertThat(winter).isEqualTo("2027-03-26T08:00:00Z");
        assertThat(summer).isEqualTo("2027-03-29T07:00:00Z");
        assertThat(vienna.at(winter).toLocalTime()).isEqualTo(vienna.at(summer).toLocalTime());
    }

    @Test
    void theHourThatTheClockLeavesOutIsRefused() {
        assertThatExceptionOfType(RuleBroken.class).isThrownBy(() -> vienna.moment(LocalDateTime.parse("2027-03-28T02:30"), "from"))
                .withMessage("lesson.noSuchHour").satisfies(refusal -> assertThat(refusal.field()).contains("from"));
        assertThat(vienna.moment(LocalDateTime.parse("2027-03-28T03:00"), "from")).isEqualTo("2027-03-28T01:00:00Z");
    }

    @Test
    void ofTheHourThatComesTwiceTheFirstIsMeant() {
        assertThat(vienna.moment(LocalDateTime.parse("2027-10-31T02:30"), "from")).isEqualTo("2027-10-31T00:30:00Z");
    }

    @Test
    void midnightEndsADay() {
        Instant evening = vienna.moment(LocalDateTime.parse("2027-03-01T22:00"), "from");
        Instant midnight = vienna.moment(LocalDateTime.parse("2027-03-02T00:00"), "to");
        assertThat(vienna.areOnOneDay(evening, midnight)).isTrue();
        assertThat(vienna.areOnOneDay(evening, midnight.plusSeconds(60))).isFalse();
    }
}

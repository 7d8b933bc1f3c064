package org.milerasmus.shared.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class TimeWindowTest {

    private static final Instant OPENS = Instant.parse("2027-01-01T08:00:00Z");
    private static final Instant CLOSES = Instant.parse("2027-01-31T08:00:00Z");

    @Test
    void itsFirstMomentIsInItAndItsEndIsNot() {
        TimeWindow window = window(OPENS, CLOSES);
        assertThat(window.contains(OPENS.minusMillis(1))).isFalse();
        assertThat(window.contains(OPENS)).isTrue();
        assertThat(window.contains(CLOSES.minusMillis(1))).isTrue();
        assertThat(window.contains(CLOSES)).isFalse();
    }

    @Test
    void itClosesAfterItOpens() {
        assertThatThrownBy(() -> window(OPENS, OPENS).requireOrder("some.key")).hasMessage("some.key");
        assertThatCode(() -> window(OPENS, OPENS.plusMillis(1)).requireOrder("some.key")).doesNotThrowAnyException();
    }

    @Test
    void itMayCloseAtTheLatestMomentAndNotAfterIt() {
        assertThatCode(() -> window(OPENS, CLOSES).requireClosedBy(CLOSES, "some.key")).doesNotThrowAnyException();
        assertThatThrownBy(() -> window(OPENS, CLOSES).requireClosedBy(CLOSES.minusMillis(1), "some.key")).hasMessage("some.key");
    }

    @Test
    void noTimeIsLeftAtItsEnd() {
        assertThatCode(() -> window(OPENS, CLOSES).requireTimeLeft(CLOSES.minusMillis(1), "some.key")).doesNotThrowAnyException();
        assertThatThrownBy(() -> window(OPENS, CLOSES).requireTimeLeft(CLOSES, "some.key")).hasMessage("some.key");
    }

    @Test
    void bothEndsMoveTogether() {
        TimeWindow later = window(OPENS, CLOSES).later(Duration.ofDays(1));
        assertThat(later.getOpensAt()).isEqualTo("2027-01-02T08:00:00Z");
        assertThat(later.getClosesAt()).isEqualTo("2027-02-01T08:00:00Z");
    }

    private static TimeWindow window(Instant opens, Instant closes) {
        TimeWindow window = new TimeWindow();
        window.setOpensAt(opens);
        window.setClosesAt(closes);
        return window;
    }
}

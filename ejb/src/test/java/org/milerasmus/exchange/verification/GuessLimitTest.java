package org.milerasmus.exchange.verification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class GuessLimitTest {

    private final Hand clock = new Hand();
    private final GuessLimit limit = new GuessLimit(clock);

    @Test
    void tenWrongCodesAreEnoughUntilTheTimeIsOver() {
        for (int i = 0; i < GuessLimit.ALLOWED; i++) {
            assertThat(limit.mayAsk("10.0.0.1")).isTrue();
            limit.wrong("10.0.0.1");
        }
        assertThat(limit.mayAsk("10.0.0.1")).isFalse();
        assertThat(limit.mayAsk("10.0.0.2")).isTrue();
        clock.now = clock.now.plus(GuessLimit.WITHIN).minusSeconds(1);
        assertThat(limit.mayAsk("10.0.0.1")).isFalse();
        clock.now = clock.now.plusSeconds(1);
        assertThat(limit.mayAsk("10.0.0.1")).isTrue();
        limit.wrong("10.0.0.1");
        assertThat(limit.mayAsk("10.0.0.1")).isTrue();
    }

    @Test
    void doesNotGrowWithoutEnd() {
        for (int i = 0; i < 30_000; i++) {
            limit.wrong("10.1." + i / 256 + "." + i % 256);
        }
        clock.now = clock.now.plus(Duration.ofSeconds(1));
        assertThat(limit.mayAsk("10.1.0.0")).isTrue();
    }

    private static final class Hand extends Clock {

        private Instant now = Instant.parse("2026-11-24T12:00:00Z");

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    }
}

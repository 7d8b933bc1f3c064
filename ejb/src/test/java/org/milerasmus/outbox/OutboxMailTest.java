package org.milerasmus.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.Test;
import org.milerasmus.shared.RuleBroken;

class OutboxMailTest {

    private static final Instant NOW = Instant.parse("2026-11-23T12:00:00Z");

    private final OutboxMail mail = new OutboxMail("demo@example.test", "News\r\nBcc: all@example.test", "Text with a secret link", NOW);

    @Test
    void aSubjectIsOneLine() {
        assertThat(mail.getSubject()).isEqualTo("News Bcc: all@example.test");
    }

    @Test
    void aFailedMailWaitsForItsNextAttempt() {
        mail.failed(NOW, "Connection refused");
        assertThat(mail.getStatus()).isEqualTo(MailStatus.QUEUED);
        assertThat(mail.getNextAttemptAt()).isEqualTo(NOW.plus(1, ChronoUnit.MINUTES));
    }

    @Test
    void thePausesGrow() {
        assertThat(OutboxMail.pause(1)).isEqualTo(Duration.ofMinutes(1));
        assertThat(OutboxMail.pause(4)).isEqualTo(Duration.ofMinutes(27));
        assertThat(OutboxMail.pause(OutboxMail.MAX_ATTEMPTS - 1)).isBetween(Duration.ofHours(12), Duration.ofHours(13));
    }

    @Test
    void theTextOfASentMailIsForgotten() {
        mail.sent(NOW);
        assertThat(mail.getStatus()).isEqualTo(MailStatus.SENT);
        assertThat(mail.getBody()).isEmpty();
        assertThatThrownBy(() -> mail.tryAgain(NOW)).isInstanceOf(RuleBroken.class);
    }
}

package org.milerasmus.course.practical;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.milerasmus.course.practical.attempt.Attempt;
import org.milerasmus.shared.RuleBroken;

class AttemptRulesTest {

    private static final Instant OPENS = Instant.parse("2027-03-01T08:00:00Z");

    private final PracticalTask task = new PracticalTask(null);

    AttemptRulesTest() {
        task.getRules().setOpensAt(OPENS);
        task.getRules().setClosesAt(OPENS.plus(Duration.ofHours(3)));
        task.getRules().setMinutes(60);
    }

    @Test
    void anAttemptEndsWithItsMinutesOrWithTheTask() {
        assertThat(new Attempt(task, null, 1, OPENS).getEndsAt()).isEqualTo(OPENS.plus(Duration.ofHours(1)));
        assertThat(new Attempt(task, null, 1, OPENS.plus(Duration.ofMinutes(150))).getEndsAt()).isEqualTo(OPENS.plus(Duration.ofHours(3)));
    }

    @Test
    void theLastInstantIsTooLate() {
        Attempt attempt = new Attempt(task, null, 1, OPENS);
        attempt.requireRunning(attempt.getEndsAt().minusMillis(1));
        assertThat(attempt.isOver(attempt.getEndsAt())).isTrue();
        assertThatThrownBy(() -> attempt.submit(attempt.getEndsAt())).isInstanceOf(RuleBroken.class).hasMessage("practical.timeOver");
    }

    @Test
    void resultsAreNotShownWhileTheTaskIsOpen() {
        task.publish(OPENS);
        assertThatThrownBy(() -> task.release(OPENS.plusSeconds(1))).hasMessage("practical.notClosed");
        assertThatThrownBy(() -> task.closeAt(OPENS.plusSeconds(1), OPENS.plusSeconds(2))).hasMessage("practical.closesInPast");
        task.release(OPENS.plus(Duration.ofHours(3)));
        assertThat(task.isReleased()).isTrue();
    }
}

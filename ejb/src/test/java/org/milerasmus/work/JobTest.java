package org.milerasmus.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.milerasmus.shared.RuleBroken;

class JobTest {

    private static final Instant NOW = Instant.parse("2026-11-24T12:00:00Z");

    private final Job job = new Job(new WorkOrder("DEMO", 1L, "en", "demo.zip", NOW), 30);

    @Test
    void oneServerHoldsItUntilItFallsSilent() {
        job.take("one", NOW);
        assertThat(job.isHeldBy("one")).isTrue();
        Instant later = NOW.plus(JobRun.LEASE);
        assertThatThrownBy(() -> job.take("two", later)).isInstanceOf(RuleBroken.class);
        job.take("two", later.plusMillis(1));
        assertThat(job.isHeldBy("one")).isFalse();
        assertThat(job.isHeldBy("two")).isTrue();
    }

    @Test
    void progressRenewsTheLeaseAndTellsTheRest() {
        job.take("one", NOW);
        assertThat(job.remaining(NOW)).isEmpty();
        job.progress(10, NOW.plusSeconds(60));
        assertThat(job.getRun().getPercent()).isEqualTo(33);
        assertThat(job.remaining(NOW.plusSeconds(60))).contains(Duration.ofSeconds(120));
        assertThat(job.isDue(NOW.plus(JobRun.LEASE).plusSeconds(10))).isFalse();
    }

    @Test
    void isGivenUpAfterTheThirdTimeInARow() {
        job.take("one", NOW);
        job.stumble("why", NOW);
        job.stumble("why", NOW);
        assertThat(job.getStatus()).isEqualTo(JobStatus.RUNNING);
        job.progress(10, NOW);
        job.stumble("why", NOW);
        job.stumble("why", NOW);
        job.stumble("why", NOW);
        assertThat(job).returns(JobStatus.FAILED, Job::getStatus).returns("why", one -> one.getRun().getTrouble());
    }

    @Test
    void whatIsOverCannotBeCancelled() {
        job.take("one", NOW);
        job.cancel(NOW);
        assertThat(job.isHeldBy("one")).isFalse();
        assertThatThrownBy(() -> job.cancel(NOW)).hasMessage("work.over");
        assertThat(job.getKeptUntil()).isNull();
    }
}

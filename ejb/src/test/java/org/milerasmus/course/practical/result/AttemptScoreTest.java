package org.milerasmus.course.practical.result;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class AttemptScoreTest {

    @Test
    void hintsAndGapsAreTakenFromTheQuestions() {
        AttemptScore score = new AttemptScore(14, 3, 1, 15, 0, List.of());
        assertThat(score.points()).isEqualTo(10);
        assertThat(score.percent()).isEqualByComparingTo(new BigDecimal("66.7"));
    }

    @Test
    void nothingIsLessThanNothing() {
        assertThat(new AttemptScore(2, 3, 4, 15, 0, List.of()).points()).isZero();
        assertThat(new AttemptScore(0, 0, 0, 0, 0, List.of()).percent()).isZero();
    }
}

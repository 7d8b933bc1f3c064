package org.milerasmus.course.practical.result;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class PracticalResultTest {

    @Test
    void pointsAreRoundedOnceOnTheOtherScale() {
        assertThat(result(8, 10).onScale(40)).isEqualByComparingTo("32");
        assertThat(result(1, 3).onScale(100)).isEqualByComparingTo("33.3");
        assertThat(result(2, 3).onScale(100)).isEqualByComparingTo("66.7");
        assertThat(result(1, 8).onScale(1000)).as("not by way of the percentage, which has one decimal").isEqualByComparingTo("125");
        assertThat(result(1, 16).onScale(1000)).isEqualByComparingTo("62.5");
        assertThat(result(7, 7).onScale(1)).isEqualByComparingTo("1");
    }

    @Test
    void whereThereIsNothingToBeHadThereIsNothing() {
        assertThat(result(0, 0).onScale(40)).isZero();
        assertThat(result(0, 10).onScale(40)).isZero();
    }

    private static PracticalResult result(int points, int most) {
        return new PracticalResult(1, 1, points, most, BigDecimal.ZERO, true);
    }
}

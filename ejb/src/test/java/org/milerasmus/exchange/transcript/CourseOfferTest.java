package org.milerasmus.exchange.transcript;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.milerasmus.exchange.result.CourseResult;

class CourseOfferTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 4);

    private final ResultSheet sheet = new ResultSheet(null);
    private final CourseOffer offer = offer("2", DAY);

    @Test
    void isTakenOverOnce() {
        assertThat(offer.isTaken(sheet.getResults())).isFalse();
        offer.takeOver(sheet);
        offer.takeOver(sheet);
        assertThat(sheet.getResults()).singleElement().satisfies(line -> assertThat(line.isLike(offer.result())).isTrue());
        assertThat(offer.isTaken(sheet.getResults())).isTrue();
        assertThat(offer.isDifferent(sheet.getResults())).isFalse();
    }

    @Test
    void fillsTheLineThatWasAgreed() {
        sheet.add(new CourseResult("crs-1", "As agreed", new BigDecimal("2"), null, null));
        assertThat(offer.isDifferent(sheet.getResults())).isFalse();
        offer.takeOver(sheet);
        assertThat(sheet.getResults()).singleElement().returns("As agreed", CourseResult::getTitle).returns("2", CourseResult::getGrade);
    }

    @Test
    void differsAfterAnAppeal() {
        offer.takeOver(sheet);
        CourseOffer later = offer("1", DAY.plusDays(9));
        assertThat(later.isDifferent(sheet.getResults())).isTrue();
        later.takeOver(sheet);
        assertThat(sheet.getResults()).singleElement().returns("1", CourseResult::getGrade).returns(DAY.plusDays(9), CourseResult::getGradedOn);
    }

    private static CourseOffer offer(String grade, LocalDate day) {
        return new CourseOffer("SES-1", new CourseResult("CRS-1", "Demo course", new BigDecimal("2.5"), grade, day));
    }
}

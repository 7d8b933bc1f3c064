package org.milerasmus.web.course.timetable;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.milerasmus.course.session.timetable.LessonKind;
import org.milerasmus.course.session.timetable.LessonRow;

class WeekTest {

    private static final LocalDate BEGINS = LocalDate.of(2026, 11, 30);
    private static final List<LessonRow> LESSONS = List.of(lesson(LocalDate.of(2026, 12, 14)), lesson(LocalDate.of(2026, 12, 8)));

    @Test
    void aCalendarOpensWhereTheLessonsBegin() {
        assertThat(Week.opening(LESSONS, BEGINS, BEGINS)).isEqualTo(LocalDate.of(2026, 12, 8));
        assertThat(Week.opening(LESSONS, BEGINS, LocalDate.of(2027, 1, 4))).isEqualTo(LocalDate.of(2026, 12, 8));
    }

    @Test
    void whileTheyAreGivenItOpensToday() {
        LocalDate today = LocalDate.of(2026, 12, 10);
        assertThat(Week.opening(LESSONS, BEGINS, today)).isEqualTo(today);
    }

    @Test
    void withoutLessonsItOpensWhereTheSessionBegins() {
        assertThat(Week.opening(List.of(), BEGINS, LocalDate.of(2026, 12, 10))).isEqualTo(BEGINS);
    }

    private static LessonRow lesson(LocalDate day) {
        return new LessonRow(1L, 1, "Demo lesson", LessonKind.LECTURE, day.atTime(9, 0), day.atTime(10, 0), null, List.of());
    }
}

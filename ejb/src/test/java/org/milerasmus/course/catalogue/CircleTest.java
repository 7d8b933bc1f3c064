package org.milerasmus.course.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class CircleTest {

    @Test
    void namesTheWholeWayBackToTheCourse() {
        Map<Long, Set<Long>> needs = Map.of(1L, Set.of(2L), 2L, Set.of(3L, 4L), 4L, Set.of(1L));
        assertThat(Circle.through(1, needs)).isEqualTo(List.of(1L, 2L, 4L, 1L));
    }

    @Test
    void aCourseThatNeedsItselfIsACircleOfOne() {
        assertThat(Circle.through(7, Map.of(7L, Set.of(7L)))).isEqualTo(List.of(7L, 7L));
    }

    @Test
    void twoWaysToTheSameCourseAreNoCircle() {
        assertThat(Circle.through(1, Map.of(1L, Set.of(2L, 3L), 2L, Set.of(4L), 3L, Set.of(4L)))).isEmpty();
    }

    /** A circle of others must neither be blamed on this course nor keep the search going for ever. */
    @Test
    void aCircleElsewhereIsNotThisCourses() {
        assertThat(Circle.through(1, Map.of(1L, Set.of(2L), 2L, Set.of(3L), 3L, Set.of(2L)))).isEmpty();
    }

    /** 30 layers of two courses that all need the next two: 2^30 ways, but only 60 courses to look at. */
    @Test
    void looksAtEachCourseOnce() {
        Map<Long, Set<Long>> needs = new HashMap<>();
        LongStream.range(0, 30).forEach(layer -> LongStream.of(0, 1).forEach(side ->
                needs.put(layer * 2 + side, Set.of(layer * 2 + 2, layer * 2 + 3))));
        assertThat(Circle.through(0, needs)).isEmpty();
    }
}

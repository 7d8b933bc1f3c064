package org.milerasmus.course.catalogue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.milerasmus.course.catalogue.content.Delivery;

/**
 * What several courses are worth and take together; what nobody has said counts as nothing.
 *
 * @param ects      credits
 * @param days      days of teaching
 * @param lectures  hours of lectures and seminars, and so for the other two
 */
public record Workload(BigDecimal ects, int days, int lectures, int labs, int selfStudy) {

    /** The sums of these courses. */
    public static Workload of(List<Course> courses) {
        return new Workload(courses.stream().map(Course::getEcts).filter(Objects::nonNull).reduce(BigDecimal.ZERO, BigDecimal::add),
                sum(courses, Delivery::getDays), sum(courses, Delivery::getLectures), sum(courses, Delivery::getLabs), sum(courses, Delivery::getSelfStudy));
    }

    private static int sum(List<Course> courses, Function<Delivery, Integer> part) {
        Stream<Integer> all = courses.stream().map(Course::getDelivery).map(part).filter(Objects::nonNull);
        return all.mapToInt(Integer::intValue).sum();
    }

    /** All hours. */
    public int hours() {
        return lectures + labs + selfStudy;
    }
}

package org.milerasmus.course.grade;

import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.milerasmus.course.assessment.Assessment;
import org.milerasmus.course.assessment.GradeSteps;
import org.milerasmus.course.assessment.Scheme;
import org.milerasmus.course.enrolment.Enrolment;
import org.milerasmus.course.mark.Blend;
import org.milerasmus.course.mark.Judged;
import org.milerasmus.course.mark.MarkBook;
import org.milerasmus.course.mark.MarkState;

/**
 * All participants of a session with what counts in each assessment and what comes of it.
 *
 * @param minAttendance percent of the lessons that have to be attended to complete the session; null where none is asked for
 */
public record GradeBook(Scheme scheme, List<Assessment> assessments, List<GradeRow> rows, Integer minAttendance) implements Serializable {

    /** Reckons it from the marks and the registers as they are. */
    static GradeBook of(Scheme scheme, List<Assessment> assessments, List<Enrolment> participants, MarkBook marks, Presence presence) {
        return new GradeBook(scheme, assessments, participants.stream().map(one -> row(scheme, assessments, one, marks, presence)).toList(), presence.minimum());
    }

    private static GradeRow row(Scheme scheme, List<Assessment> assessments, Enrolment one, MarkBook marks, Presence presence) {
        List<Blend> blends = assessments.stream().map(assessment -> marks.blend(assessment, one.getId())).toList();
        Total total = blends.isEmpty() || blends.stream().anyMatch(blend -> blend.state() != MarkState.COUNTS) ? null : total(scheme, assessments, blends);
        String label = total == null ? null : GradeSteps.label(scheme.getSteps(), scheme.getPassPercent(), total.percent(), total.passed()).orElse(null);
        return new GradeRow(one.getId(), one.getPerson().getName(), one.getSending().getName(), blends, total, label, presence.of(one.getId()), presence.isTooLittle(one.getId()));
    }

    private static Total total(Scheme scheme, List<Assessment> assessments, List<Blend> blends) {
        Map<Assessment, Judged> counts = new HashMap<>();
        IntStream.range(0, assessments.size()).forEach(i -> counts.put(assessments.get(i), blends.get(i).counts()));
        return Total.of(assessments, counts, scheme.getPassPercent()).orElse(null);
    }

    /** What is still to be marked or settled, by assessment; none when the grades can be released. */
    public List<Gap> gaps() {
        return IntStream.range(0, assessments.size())
                .mapToObj(i -> new Gap(assessments.get(i).getId(), assessments.get(i).getTitle(), count(i, MarkState.MISSING), count(i, MarkState.DIFFERENT)))
                .filter(gap -> gap.missing() + gap.different() > 0).toList();
    }

    private long count(int assessment, MarkState state) {
        return rows.stream().filter(row -> row.marks().get(assessment).state() == state).count();
    }

    /** Names of those who are excused from everything, so that nothing can be reckoned. */
    public List<String> excused() {
        return rows.stream().filter(row -> !row.complete() && row.marks().stream().allMatch(mark -> mark.state() == MarkState.COUNTS))
                .map(GradeRow::name).toList();
    }

    /** How many have passed, of those whose total is known. */
    public long passed() {
        return rows.stream().filter(row -> row.complete() && row.total().passed()).count();
    }

    /** How many have passed and yet do not complete the session, because they were not there enough. */
    public long absent() {
        return rows.stream().filter(row -> row.complete() && row.total().passed() && row.absent()).count();
    }

    /** Whether everybody's total is known. */
    public boolean complete() {
        return !rows.isEmpty() && rows.stream().allMatch(GradeRow::complete);
    }
}

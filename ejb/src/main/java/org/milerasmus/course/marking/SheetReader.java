package org.milerasmus.course.marking;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.milerasmus.course.assessment.Assessment;
import org.milerasmus.course.assessment.Marker;
import org.milerasmus.course.assessment.SchemeStatus;
import org.milerasmus.course.enrolment.Enrolment;
import org.milerasmus.course.mark.AssessmentMark;
import org.milerasmus.course.mark.MarkBook;
import org.milerasmus.course.mark.MarkState;

/** Makes the sheet of a marker of what is stored, without what this marker must not know. */
final class SheetReader {

    private final Assessment assessment;
    private final Marker marker;
    private final MarkBook book;

    /** @param marker null for the host */
    SheetReader(Assessment assessment, Marker marker, MarkBook book) {
        this.assessment = assessment;
        this.marker = marker;
        this.book = book;
    }

    /** Whether both markers of a blind assessment have marked a participant. */
    static boolean isClosed(Assessment assessment, long enrolmentId, MarkBook book) {
        return assessment.isDoubleBlind() && assessment.getSecondMarker() != null && book.isComplete(assessment, enrolmentId)
                || book.settled(assessment, enrolmentId).isPresent();
    }

    MarkingSheet read(List<Enrolment> participants) {
        List<MarkLine> lines = marker == null ? List.of() : sorted(participants.stream().map(this::line).toList(), Comparator.comparing(MarkLine::getWho));
        List<Difference> differences = participants.stream().filter(one -> book.blend(assessment, one.getId()).state() == MarkState.DIFFERENT)
                .map(this::difference).toList();
        return new MarkingSheet(assessment, marker, lines, sorted(differences, Comparator.comparing(Difference::getWho)));
    }

    /** By name they come already; numbers must not stand in the order of the names. */
    private <T> List<T> sorted(List<T> all, Comparator<T> byNumber) {
        return assessment.isDoubleBlind() ? all.stream().sorted(byNumber).toList() : all;
    }

    private MarkLine line(Enrolment one) {
        Optional<AssessmentMark> mine = book.given(assessment, one.getId(), marker);
        boolean complete = book.isComplete(assessment, one.getId());
        Marker colleague = marker == Marker.FIRST ? Marker.SECOND : Marker.FIRST;
        boolean closed = assessment.getScheme().getStatus() != SchemeStatus.FIXED || isClosed(assessment, one.getId(), book);
        MarkLine line = new MarkLine(one.getId(), mine.map(AssessmentMark::getVersion).orElse(null), who(one), closed,
                assessment.isDoubleBlind() && !complete ? null : book.given(assessment, one.getId(), colleague).map(AssessmentMark::getJudged).orElse(null),
                book.blend(assessment, one.getId()));
        List<BigDecimal> points = mine.map(AssessmentMark::getPoints).orElse(List.of());
        line.fill(mine.map(AssessmentMark::getJudged).orElse(null), IntStream.range(0, assessment.getCriteria().size())
                .mapToObj(i -> new PointLine(assessment.getCriteria().get(i), i < points.size() ? points.get(i) : null)).toList(),
                mine.map(AssessmentMark::getRemark).orElse(null));
        mine.filter(AssessmentMark::isTakenOver).ifPresent(mark -> line.takeOver());
        return line;
    }

    private Difference difference(Enrolment one) {
        return new Difference(one.getId(), who(one), book.given(assessment, one.getId(), Marker.FIRST).map(AssessmentMark::getJudged).orElseThrow(),
                book.given(assessment, one.getId(), Marker.SECOND).map(AssessmentMark::getJudged).orElseThrow(), book.proposed(assessment, one.getId()).orElse(null));
    }

    private String who(Enrolment one) {
        return assessment.isDoubleBlind() ? assessment.candidate(one.getId()) : one.getPerson().getName();
    }
}

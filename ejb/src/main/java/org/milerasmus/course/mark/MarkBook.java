package org.milerasmus.course.mark;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.milerasmus.course.assessment.Assessment;
import org.milerasmus.course.assessment.Marker;

/** All marks of a scheme, looked up by assessment and participant. */
public final class MarkBook {

    private final Map<List<Object>, AssessmentMark> given = new HashMap<>();
    private final Map<List<Object>, FinalMark> settled = new HashMap<>();
    private final Map<List<Object>, MarkProposal> proposed = new HashMap<>();

    /** The marks as they are now. */
    public MarkBook(List<AssessmentMark> given, List<FinalMark> settled, List<MarkProposal> proposed) {
        given.forEach(one -> this.given.put(List.of(one.getAssessment().getId(), one.getEnrolment().getId(), one.getMarker()), one));
        settled.forEach(one -> this.settled.put(List.of(one.getAssessment().getId(), one.getEnrolment().getId()), one));
        proposed.forEach(one -> this.proposed.put(List.of(one.getAssessment().getId(), one.getEnrolment().getId()), one));
    }

    /** What a marker has given a participant. */
    public Optional<AssessmentMark> given(Assessment assessment, long enrolmentId, Marker marker) {
        return Optional.ofNullable(given.get(List.<Object>of(assessment.getId(), enrolmentId, marker)));
    }

    /** What was settled for a participant. */
    public Optional<FinalMark> settled(Assessment assessment, long enrolmentId) {
        return Optional.ofNullable(settled.get(List.<Object>of(assessment.getId(), enrolmentId)));
    }

    /** What one of two markers proposes to agree on for a participant. */
    public Optional<MarkProposal> proposed(Assessment assessment, long enrolmentId) {
        return Optional.ofNullable(proposed.get(List.<Object>of(assessment.getId(), enrolmentId)));
    }

    /** Whether every marker of an assessment has marked a participant. */
    public boolean isComplete(Assessment assessment, long enrolmentId) {
        return given(assessment, enrolmentId, Marker.FIRST).isPresent()
                && (assessment.getSecondMarker() == null || given(assessment, enrolmentId, Marker.SECOND).isPresent());
    }

    /** What counts for a participant. */
    public Blend blend(Assessment assessment, long enrolmentId) {
        return Blend.of(assessment, judged(assessment, enrolmentId, Marker.FIRST), judged(assessment, enrolmentId, Marker.SECOND),
                settled(assessment, enrolmentId).map(FinalMark::getJudged).orElse(null));
    }

    private Judged judged(Assessment assessment, long enrolmentId, Marker marker) {
        return given(assessment, enrolmentId, marker).map(AssessmentMark::getJudged).orElse(null);
    }
}

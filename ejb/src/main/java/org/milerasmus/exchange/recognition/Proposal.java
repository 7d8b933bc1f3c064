package org.milerasmus.exchange.recognition;

import java.util.List;
import java.util.Optional;
import org.milerasmus.exchange.result.CourseResult;
import org.milerasmus.exchange.transcript.Transcript;
import org.milerasmus.partnership.conversion.GradeConversion;
import org.milerasmus.partnership.grading.GradingTable;

/**
 * What a decision begins with: everything that was passed is recognised, and what has been decided before is kept.
 *
 * @param before the decision about a transcript that this one has replaced, or null
 */
record Proposal(Transcript transcript, Recognition before) {

    /** With grades as the home academy's table says them; without a table they stay the host's. */
    Recognition by(Optional<GradingTable> home) {
        GradeConversion conversion = new GradeConversion(transcript.scale(), home.map(GradingTable::scale).orElse(null));
        return new Recognition(transcript, transcript.getResults().stream()
                .map(result -> decidedBefore(result).orElseGet(() -> new RecognitionLine(result, conversion.convert(result.getGrade()).grade())))
                .toList());
    }

    private Optional<RecognitionLine> decidedBefore(CourseResult result) {
        List<CourseResult> results = before == null ? List.of() : before.getTranscript().getResults();
        for (int i = 0; i < results.size(); i++) {
            if (results.get(i).isLike(result)) {
                return Optional.of(before.getLines().get(i).copy());
            }
        }
        return Optional.empty();
    }
}

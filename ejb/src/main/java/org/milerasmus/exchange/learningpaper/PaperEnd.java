package org.milerasmus.exchange.learningpaper;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import org.milerasmus.exchange.recognition.Recognition;
import org.milerasmus.exchange.recognition.RecognitionLine;
import org.milerasmus.exchange.result.CourseResult;
import org.milerasmus.exchange.transcript.Transcript;

/**
 * What came of the stay, on paper: the results that the host has certified, and what the home academy recognises of them.
 *
 * @param recognition null before the home academy has decided
 */
public record PaperEnd(Transcript transcript, Recognition recognition) {

    /** What counts at home, component by component; empty before it is decided. */
    public List<Recognised> recognised() {
        List<CourseResult> results = transcript.getResults();
        return recognition == null ? List.of()
                : IntStream.range(0, results.size()).mapToObj(i -> new Recognised(results.get(i), recognition.getLines().get(i))).toList();
    }

    /** Credits that the host has awarded. */
    public BigDecimal total() {
        return transcript.total();
    }

    /** A component of the transcript and what has become of it. */
    public record Recognised(CourseResult result, RecognitionLine line) {
    }
}

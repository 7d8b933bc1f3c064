package org.milerasmus.web.exchange.transcript;

import java.io.Serializable;
import org.milerasmus.exchange.recognition.RecognitionLine;
import org.milerasmus.exchange.result.CourseResult;
import org.milerasmus.partnership.conversion.Conversion;

/**
 * A component on the page where it is decided about: what was achieved, what its grade becomes, and what counts.
 *
 * @param conversion how the grade was looked up
 */
public record RecognisedComponent(CourseResult result, RecognitionLine line, Conversion conversion) implements Serializable {

    public CourseResult getResult() {
        return result;
    }

    public RecognitionLine getLine() {
        return line;
    }

    public Conversion getConversion() {
        return conversion;
    }
}

package org.milerasmus.partnership.conversion;

import java.io.Serializable;
import java.util.List;

/**
 * What a grade becomes in another scale, with all that is needed to follow it.
 *
 * @param grade the grade in the other scale; null when there is none
 * @param band  the band of the grade that was converted; null when it has none
 * @param met   the bands of the other scale that it meets, best first
 */
public record Conversion(ConversionOutcome outcome, String grade, Band band, List<Band> met) implements Serializable {

    static Conversion none(ConversionOutcome reason, Band band) {
        return new Conversion(reason, null, band, List.of());
    }

    /** Whether a band of the other scale is met. */
    public boolean meets(Band other) {
        return met.contains(other);
    }
}

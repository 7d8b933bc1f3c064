package org.milerasmus.partnership.conversion;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Converts the grades of one institution into those of another. A grade covers a band of cumulative percentages among those
 * who passed where it was given; the grades of the other scale whose bands it meets are candidates, and the institution that
 * converts has said by its {@link OverlapRule} which of several counts. A better grade never becomes a lower one than a less
 * good grade does, and a scale that is compared with itself leaves every grade as it is.
 */
public final class GradeConversion {

    private final Scale there;
    private final Scale here;

    /**
     * @param there scale in which the grades were given, or null when it is not known
     * @param here  scale of the institution that converts, or null when it is not known
     */
    public GradeConversion(Scale there, Scale here) {
        this.there = there;
        this.here = here;
    }

    /** What a grade becomes. */
    public Conversion convert(String grade) {
        if (there == null) {
            return Conversion.none(ConversionOutcome.NO_TABLE_THERE, null);
        }
        Optional<Band> band = there.band(grade);
        if (band.isEmpty()) {
            return Conversion.none(there.label(grade).isPresent() ? ConversionOutcome.NOT_PASSED : ConversionOutcome.UNKNOWN_GRADE, null);
        }
        if (here == null) {
            return Conversion.none(ConversionOutcome.NO_TABLE_HERE, band.get());
        }
        if (there.isPassOnly() && !here.isPassOnly()) {
            return Conversion.none(ConversionOutcome.PASS_ONLY, band.get());
        }
        return new Conversion(ConversionOutcome.CONVERTED, choose(band.get()).label(), band.get(), met(band.get()));
    }

    private List<Band> met(Band band) {
        return band.isWide() ? wide().filter(own -> own.overlap(band).signum() > 0).toList() : List.of(atOrBelow(band.from()));
    }

    private Band choose(Band band) {
        if (!band.isWide()) {
            return atOrBelow(band.from());
        }
        return switch (here.rule()) {
            case BEST -> met(band).getFirst();
            case MIDDLE -> atOrBelow(band.middle());
            case LOWEST -> met(band).getLast();
        };
    }

    /** The band in which a point lies; of the two that meet in it the better one. */
    private Band atOrBelow(BigDecimal point) {
        Predicate<Band> reaches = own -> own.to().compareTo(point) >= 0;
        return wide().filter(reaches).findFirst().orElseThrow();
    }

    /** Grades that nobody gets cannot be met. */
    private Stream<Band> wide() {
        return here.bands().stream().filter(Band::isWide);
    }
}

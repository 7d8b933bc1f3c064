package org.milerasmus.partnership.conversion;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What must hold for any two scales. */
class GradeConversionPropertiesTest {

    @Provide
    Arbitrary<Scale> scales() {
        return Scales.any();
    }

    @Property
    void aBetterGradeNeverBecomesALowerOne(@ForAll("scales") Scale there, @ForAll("scales") Scale here) {
        List<Integer> converted = converted(there, here);
        assertThat(converted).isSorted();
    }

    @Property
    void aScaleComparedWithItselfLeavesEveryGradeThatIsGiven(@ForAll("scales") Scale scale) {
        GradeConversion conversion = new GradeConversion(scale, scale);
        assertThat(scale.bands()).filteredOn(Band::isWide).allSatisfy(band ->
                assertThat(conversion.convert(band.label()).grade()).isEqualTo(band.label()));
    }

    @Property
    void theBestBecomesTheBestWhereTheBestCountsAndTheLowestTheLowestWhereThatCounts(@ForAll("scales") Scale there, @ForAll("scales") Scale here) {
        List<Band> given = there.bands().stream().filter(Band::isWide).toList();
        List<Band> own = here.bands().stream().filter(Band::isWide).toList();
        Conversion best = new GradeConversion(there, with(here, OverlapRule.BEST)).convert(given.getFirst().label());
        Conversion lowest = new GradeConversion(there, with(here, OverlapRule.LOWEST)).convert(given.getLast().label());
        if (best.outcome() == ConversionOutcome.CONVERTED) {
            assertThat(best.grade()).isEqualTo(own.getFirst().label());
            assertThat(lowest.grade()).isEqualTo(own.getLast().label());
        }
    }

    @Property
    void theMiddleOfTheBestIsTheBestUnlessFarFewerAreTheBestHere(@ForAll("scales") Scale there, @ForAll("scales") Scale here) {
        Band given = there.bands().stream().filter(Band::isWide).findFirst().orElseThrow();
        Band own = here.bands().stream().filter(Band::isWide).findFirst().orElseThrow();
        Conversion conversion = new GradeConversion(there, with(here, OverlapRule.MIDDLE)).convert(given.label());
        if (conversion.outcome() == ConversionOutcome.CONVERTED && given.middle().compareTo(own.to()) <= 0) {
            assertThat(conversion.grade()).isEqualTo(own.label());
        }
    }

    @Property
    void whatIsChosenIsOneOfTheGradesThatAreMet(@ForAll("scales") Scale there, @ForAll("scales") Scale here) {
        GradeConversion conversion = new GradeConversion(there, here);
        assertThat(there.bands()).extracting(band -> conversion.convert(band.label()))
                .filteredOn(one -> one.outcome() == ConversionOutcome.CONVERTED)
                .allSatisfy(one -> assertThat(one.met()).extracting(Band::label).contains(one.grade()));
    }

    private static List<Integer> converted(Scale there, Scale here) {
        GradeConversion conversion = new GradeConversion(there, here);
        return there.bands().stream().map(band -> conversion.convert(band.label())).filter(one -> one.outcome() == ConversionOutcome.CONVERTED)
                .map(one -> Scales.position(here, one.grade())).toList();
    }

    private static Scale with(Scale scale, OverlapRule rule) {
        return new Scale(scale.bands(), scale.failing(), rule);
    }
}

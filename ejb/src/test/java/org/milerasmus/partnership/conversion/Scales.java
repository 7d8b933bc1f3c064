package org.milerasmus.partnership.conversion;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Scales of one to twelve passing grades, some of them given to nobody, and up to two failing ones. */
final class Scales {

    private Scales() {
    }

    static Arbitrary<Scale> any() {
        Arbitrary<List<Integer>> counts = Arbitraries.integers().between(0, 400).list().ofMinSize(1).ofMaxSize(12)
                .filter(list -> list.stream().mapToInt(Integer::intValue).sum() > 0);
        return Combinators.combine(counts, Arbitraries.integers().between(0, 2), Arbitraries.of(OverlapRule.class)).as(Scales::of);
    }

    static Scale of(List<Integer> counts, int failing, OverlapRule rule) {
        return Scale.of(labels("P", counts.size()), counts.stream().map(BigDecimal::valueOf).toList(), labels("F", failing), rule);
    }

    static int position(Scale scale, String label) {
        return scale.labels().indexOf(label);
    }

    private static List<String> labels(String letter, int number) {
        return IntStream.range(0, number).mapToObj(i -> letter + i).toList();
    }
}

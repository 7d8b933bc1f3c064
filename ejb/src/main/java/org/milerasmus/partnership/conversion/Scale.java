package org.milerasmus.partnership.conversion;

import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The grades of an institution and how often they are given.
 *
 * @param bands   the passing grades, best first
 * @param failing the grades that do not pass
 * @param rule    how the institution reads grades from elsewhere
 */
public record Scale(List<Band> bands, List<String> failing, OverlapRule rule) implements Serializable {

    private static final BigDecimal ALL = BigDecimal.valueOf(100);
    private static final int DECIMALS = 4;

    public Scale {
        bands = List.copyOf(bands);
        failing = List.copyOf(failing);
    }

    /**
     * A scale by how often each passing grade was given.
     *
     * @param labels best first
     * @param shares for each label a number or a percentage of awards, none negative, at least one above zero
     */
    public static Scale of(List<String> labels, List<BigDecimal> shares, List<String> failing, OverlapRule rule) {
        BigDecimal total = shares.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        List<Band> bands = new ArrayList<>();
        BigDecimal given = BigDecimal.ZERO;
        for (int i = 0; i < labels.size(); i++) {
            BigDecimal from = percentage(given, total);
            given = given.add(shares.get(i));
            bands.add(new Band(labels.get(i), from, percentage(given, total)));
        }
        return new Scale(bands, failing, rule);
    }

    /** The passing grade with a label, whatever its case. */
    public Optional<Band> band(String label) {
        return bands.stream().filter(band -> band.label().equalsIgnoreCase(label.strip())).findFirst();
    }

    /** Every grade, best first. */
    public List<String> labels() {
        return Stream.concat(bands.stream().map(Band::label), failing.stream()).toList();
    }

    /** The grade as the scale writes it; empty when it is none of its grades. */
    public Optional<String> label(String typed) {
        return labels().stream().filter(label -> label.equalsIgnoreCase(typed.strip())).findFirst();
    }

    /** Whether a grade of the scale passes. */
    public boolean passes(String label) {
        return band(label).isPresent();
    }

    /** Whether there is but one way to pass. */
    public boolean isPassOnly() {
        return bands.size() == 1;
    }

    private static BigDecimal percentage(BigDecimal part, BigDecimal total) {
        return part.multiply(ALL).divide(total, DECIMALS, RoundingMode.HALF_UP);
    }
}

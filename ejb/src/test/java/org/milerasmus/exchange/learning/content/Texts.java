package org.milerasmus.exchange.learning.content;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** Texts for tests. */
public final class Texts {

    static final LocalDate START = LocalDate.of(2026, 9, 1);
    static final LocalDate END = LocalDate.of(2027, 1, 15);

    private Texts() {
    }

    public static Component host(String code, String ects) {
        return new Component(Side.HOST, code, "Demo course " + code, StudyTerm.AUTUMN, new BigDecimal(ects));
    }

    public static Component home(String code, String ects) {
        return new Component(Side.HOME, code, "Demo subject " + code, StudyTerm.AUTUMN, new BigDecimal(ects));
    }

    public static Plan plan(Component... components) {
        return new Plan(List.of(components), null, null, null);
    }

    static Terms terms(String promised) {
        return new Terms(promised == null ? null : new BigDecimal(promised), START, END, END, false, START);
    }

    static Terms during(LocalDate today) {
        return new Terms(null, START, END, END, true, today);
    }
}

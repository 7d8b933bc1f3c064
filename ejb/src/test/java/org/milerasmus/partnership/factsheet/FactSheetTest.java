package org.milerasmus.partnership.factsheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.milerasmus.partnership.academy.Academy;
import org.milerasmus.reference.Cefr;
import org.milerasmus.shared.RuleBroken;

class FactSheetTest {

    private static final LocalDate START = LocalDate.of(2027, 9, 13);

    private final FactSheet sheet = new FactSheet(new Academy());

    @Test
    void knowsNoDatesAtFirst() {
        assertThat(sheet.getAutumn().isKnown()).isFalse();
        assertThatNoException().isThrownBy(sheet::check);
    }

    @Test
    void takesDatesInTheirOrderOnly() {
        sheet.getSpring().setNominationsBy(START.minusWeeks(10));
        sheet.getSpring().setStartsOn(START);
        assertThatNoException().isThrownBy(sheet::check);
        sheet.getSpring().setApplicationsBy(START.minusWeeks(11));
        refuses("springApplicationsBy", "factSheet.order");
        sheet.getSpring().setApplicationsBy(START.plusDays(1));
        refuses("springStartsOn", "factSheet.order");
        sheet.getSpring().setApplicationsBy(null);
        sheet.getSpring().setEndsOn(START.minusDays(1));
        refuses("springEndsOn", "factSheet.order");
    }

    @Test
    void namesALanguageOnce() {
        sheet.getLanguages().add(new TeachingLanguage("en", Cefr.B2));
        sheet.getLanguages().add(new TeachingLanguage("en", null));
        refuses("languages", "factSheet.languageTwice");
    }

    private void refuses(String field, String key) {
        assertThatThrownBy(sheet::check).hasMessage(key)
                .isInstanceOfSatisfying(RuleBroken.class, broken -> assertThat(broken.field()).contains(field));
    }
}

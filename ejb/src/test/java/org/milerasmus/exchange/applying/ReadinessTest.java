package org.milerasmus.exchange.applying;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.milerasmus.exchange.applicationdocument.DocumentKind;
import org.milerasmus.exchange.eligibility.Finding;
import org.milerasmus.exchange.eligibility.Rule;
import org.milerasmus.reference.ExchangeKind;

class ReadinessTest {

    private static final List<Choice> GOOD = List.of(wish(new Finding(Rule.WINDOW, true, null, null)));
    private static final List<DocumentKind> DOCUMENTS = List.of(DocumentKind.IDENTITY, DocumentKind.CURRICULUM_VITAE, DocumentKind.OTHER);
    private static final String MOTIVATION = "m".repeat(50);

    @Test
    void isCompleteWhenNothingIsMissing() {
        Readiness readiness = Readiness.of(true, GOOD, MOTIVATION, DOCUMENTS);
        assertThat(readiness.complete()).isTrue();
        assertThatNoException().isThrownBy(readiness::require);
    }

    @Test
    void needsACompleteProfile() {
        refuses(Readiness.of(false, GOOD, MOTIVATION, DOCUMENTS), "application.profileIncomplete");
    }

    @Test
    void needsAWish() {
        refuses(Readiness.of(true, List.of(), MOTIVATION, DOCUMENTS), "application.noCalls");
    }

    @Test
    void needsEachWindowToBeOpen() {
        List<Choice> late = List.of(GOOD.getFirst(), wish(new Finding(Rule.WINDOW, false, null, null)));
        refuses(Readiness.of(true, late, MOTIVATION, DOCUMENTS), "application.callNotOpen");
    }

    @Test
    void needsEveryRuleOfEachWish() {
        List<Choice> weak = List.of(GOOD.getFirst(), wish(new Finding(Rule.LANGUAGE, false, "en B2", "en B1")));
        Readiness readiness = Readiness.of(true, weak, MOTIVATION, DOCUMENTS);
        assertThat(readiness.blocked()).isEqualTo(1);
        refuses(readiness, "application.notEligible");
    }

    @ParameterizedTest
    @CsvSource({"0, false", "49, false", "50, true", "4000, true", "4001, false"})
    void needsAMotivationOfFiftyToFourThousandCharacters(int length, boolean enough) {
        Readiness readiness = Readiness.of(true, GOOD, "m".repeat(length), DOCUMENTS);
        assertThat(readiness.complete()).isEqualTo(enough);
        if (!enough) {
            refuses(readiness, "application.motivationLength");
        }
    }

    @Test
    void needsIdentityAndCurriculumVitae() {
        Readiness readiness = Readiness.of(true, GOOD, MOTIVATION, List.of(DocumentKind.IDENTITY, DocumentKind.OTHER));
        assertThat(readiness.missing()).containsExactly(DocumentKind.CURRICULUM_VITAE);
        refuses(readiness, "application.documentMissing");
    }

    private static void refuses(Readiness readiness, String key) {
        assertThat(readiness.complete()).isFalse();
        assertThatThrownBy(readiness::require).hasMessage(key);
    }

    private static Choice wish(Finding finding) {
        return new Choice(1L, "CALL-2026-00001", "Digital forensics", "Demo Academy A", ExchangeKind.COMMON_MODULE,
                LocalDate.of(2027, 2, 1), LocalDate.of(2027, 2, 5), Instant.parse("2026-12-01T23:00:00Z"), List.of(finding));
    }
}

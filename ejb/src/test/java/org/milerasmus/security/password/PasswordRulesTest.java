package org.milerasmus.security.password;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.milerasmus.shared.RuleBroken;

class PasswordRulesTest {

    private static final String EMAIL = "demo.cadet@example.org";

    @ParameterizedTest
    @ValueSource(strings = {"Quiet-Harbour-2026", "correct horse battery staple", "Wachtmeister77x", "Zx9-kfjw2-mmq1"})
    void takesWhatIsNotGuessedSoon(String password) {
        assertThatCode(() -> PasswordRules.check(password, EMAIL)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"password123456", "administrator", "qwertyuiop123", "iloveyou1234", "aaaaaaaaaaaab", "erasmuserasmus", "militaryerasmus", "P4ssw0rd1234!", "123412341234", "my-demo.cadet-word"})
    void refusesWhatIsGuessedFirst(String password) {
        assertThatExceptionOfType(RuleBroken.class).isThrownBy(() -> PasswordRules.check(password, EMAIL)).withMessage("password.guessable");
    }

    @Test
    void refusesWhatIsTooShortOrTooLong() {
        assertThatExceptionOfType(RuleBroken.class).isThrownBy(() -> PasswordRules.check("Zx9-kfjw2-m", EMAIL)).withMessage("password.tooShort");
        assertThatExceptionOfType(RuleBroken.class).isThrownBy(() -> PasswordRules.check(null, EMAIL)).withMessage("password.tooShort");
        assertThatExceptionOfType(RuleBroken.class).isThrownBy(() -> PasswordRules.check("Zx9-kfjw2-".repeat(20) + "m", EMAIL)).withMessage("password.tooLong");
    }
}

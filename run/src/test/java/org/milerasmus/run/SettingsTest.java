package org.milerasmus.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.milerasmus.run.machine.Trouble;

class SettingsTest {

    @Test
    void anEmptyEnvironmentIsEnough() {
        Settings settings = new Settings(Map.of());
        assertThat(settings.httpPort()).isEqualTo(8080);
        assertThat(settings.ownDatabase()).isEmpty();
        assertThat(settings.demo()).isTrue();
        assertThat(settings.folder(Path.of("/standard"))).isEqualTo(Path.of("/standard"));
    }

    @Test
    void theEnvironmentChooses() {
        Settings settings = new Settings(Map.of("ERASMUS_HTTP_PORT", "8180", "ERASMUS_DB_URL", "jdbc:mysql://db/erasmus", "ERASMUS_DEMO", "false"));
        assertThat(settings.httpPort()).isEqualTo(8180);
        assertThat(settings.ownDatabase()).contains(new DatabaseAccess("jdbc:mysql://db/erasmus", "erasmus", ""));
        assertThat(settings.demo()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"eighty", "", "0", "-1", "65536", "99999999999"})
    void aPortIsANumber(String given) {
        Settings settings = new Settings(Map.of("ERASMUS_HTTP_PORT", given));
        assertThatExceptionOfType(Trouble.class).isThrownBy(settings::httpPort)
                .withMessage("ERASMUS_HTTP_PORT has to be the number of a port, not \"" + given + "\".");
    }
}

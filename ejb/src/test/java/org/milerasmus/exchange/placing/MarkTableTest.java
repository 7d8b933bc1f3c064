package org.milerasmus.exchange.placing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.milerasmus.shared.RuleBroken;

class MarkTableTest {

    private static final Set<String> KNOWN = Set.of("APP-2026-00001", "APP-2026-00002", "APP-2026-00003");

    @Test
    void readsWhatTheListOfTheRoundSays() {
        assertThat(MarkTable.read("Application\tApplicant\tMark\napp-2026-00001\tDemo Cadet\t0\nAPP-2026-00002\tDemo Cadet\t100\nAPP-2026-00003\tDemo Cadet\t", KNOWN))
                .containsOnly(Map.entry("APP-2026-00001", Optional.of(0)), Map.entry("APP-2026-00002", Optional.of(100)),
                        Map.entry("APP-2026-00003", Optional.empty()));
    }

    @Test
    void readsFrenchHeadings() {
        assertThat(MarkTable.read("Candidature;Note\nAPP-2026-00001;55", KNOWN)).containsEntry("APP-2026-00001", Optional.of(55));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            APP-2026-00001;101                     | notValid | 2: 101
            APP-2026-00001;-1                      | notValid | 2: -1
            APP-2026-00001;5.5                     | notValid | 2: 5.5
            APP-2026-00001;x                       | notValid | 2: x
            APP-2026-00009;5                       | unknown  | 2: APP-2026-00009
            ;5                                     | unknown  | 2: –
            APP-2026-00001;5#app-2026-00001;6      | twice    | 3: app-2026-00001""")
    void namesTheRowsThatAreWrong(String rows, String key, String named) {
        assertThatExceptionOfType(RuleBroken.class).isThrownBy(() -> MarkTable.read("application;mark\n" + rows.replace('#', '\n'), KNOWN))
                .returns("placement.marks." + key, RuleBroken::key).satisfies(refused -> assertThat(refused.args()).containsExactly(named));
    }
}

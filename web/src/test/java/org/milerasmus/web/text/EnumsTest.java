package org.milerasmus.web.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whatever can be a state, a kind or a level has words. */
class EnumsTest {

    private static final Path KERNEL = Path.of("../ejb/src/main/java");

    private final ResourceBundle texts = Texts.of(Locale.ENGLISH);
    private final ResourceBundle tones = ResourceBundle.getBundle("org.milerasmus.web.text.tones", Locale.ROOT);

    @Test
    void everyPublicConstantHasALabel() {
        assertThat(keys().stream().filter(key -> !texts.containsKey(key))).isEmpty();
    }

    @Test
    void tonesBelongToConstants() {
        assertThat(keys()).containsAll(tones.keySet());
        assertThat(tones.keySet().stream().map(tones::getString)).isSubsetOf("positive", "waiting", "negative", "info");
    }

    private static List<String> keys() {
        return Sources.below(KERNEL, ".java").stream().filter(EnumsTest::isPublicEnum).flatMap(EnumsTest::constants).map(Formats::key).toList();
    }

    private static boolean isPublicEnum(Path source) {
        return Sources.read(source).contains("\npublic enum ");
    }

    private static Stream<Enum<?>> constants(Path source) {
        String name = KERNEL.relativize(source).toString().replace(".java", "").replace('/', '.');
        try {
            return Arrays.stream(Class.forName(name).getEnumConstants()).map(constant -> (Enum<?>) constant);
        } catch (ClassNotFoundException e) {
            throw new AssertionError(e);
        }
    }
}

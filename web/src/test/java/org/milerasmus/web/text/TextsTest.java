package org.milerasmus.web.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Properties;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Both languages say the same things, and every page finds its words. */
class TextsTest {

    private static final Pattern IN_PAGES = Pattern.compile("(?:msg\\[|formats\\.text\\()'([^']+)'");
    private static final Pattern IN_VIEWS = Pattern.compile("Feedback\\.(?:success|warning|error)\\(\\s*\"([^\"]+)\"");
    private static final Pattern OF_RULES = Pattern.compile("RuleBroken\\.(?:of\\(|at\\(\\s*[^,]+,)\\s*\"([^\"]+)\"");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\w+)");

    private final ResourceBundle english = Texts.of(Locale.ENGLISH);
    private final ResourceBundle french = Texts.of(Locale.FRENCH);

    static Stream<String> bundles() {
        return Texts.bundles();
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void bothLanguagesHaveTheSameKeys(String bundle) {
        assertThat(load(bundle + "_fr").keySet()).isEqualTo(load(bundle).keySet());
    }

    @Test
    void frenchPunctuationStaysWithItsWord() {
        assertThat(french.keySet()).allSatisfy(key -> assertThat(french.getString(key)).doesNotContainPattern(" [:;?!»]|« "));
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void bothLanguagesHaveTheSamePlaceholders(String bundle) {
        Properties translated = load(bundle + "_fr");
        load(bundle).forEach((key, text) -> assertThat(placeholders((String) translated.get(key))).as(key.toString()).isEqualTo(placeholders((String) text)));
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void everyTextIsThereAndCanBeFilled(String bundle) {
        Stream.of(bundle, bundle + "_fr").map(TextsTest::load).forEach(texts -> texts.forEach((key, text) -> {
            assertThat((String) text).as(key.toString()).isNotBlank().as("a straight apostrophe hides placeholders: write ’").doesNotContain("'");
            if (!key.equals("list.report")) {
                assertThat(new MessageFormat((String) text)).as(key.toString()).isNotNull();
            }
        }));
    }

    @Test
    void aKeyBelongsToOneAreaOnly() {
        int sum = bundles().mapToInt(bundle -> load(bundle).size()).sum();
        assertThat(english.keySet()).hasSize(sum);
    }

    @Test
    void pagesFindTheirWords() {
        assertThat(missing(Sources.below(Sources.PAGES, ".xhtml").stream(), IN_PAGES, "")).isEmpty();
    }

    @Test
    void viewsFindTheirWords() {
        assertThat(missing(sources(), IN_VIEWS, "")).isEmpty();
    }

    @Test
    void brokenRulesFindTheirWords() {
        assertThat(missing(sources(), OF_RULES, "error.")).isEmpty();
    }

    @Test
    void languagesThatWeDoNotHaveReadEnglish() {
        assertThat(Texts.of(Locale.JAPANESE).getString("navigation.calls")).isEqualTo(english.getString("navigation.calls"));
        assertThat(french.getString("navigation.calls")).isEqualTo("Appels");
    }

    private Set<String> missing(Stream<Path> files, Pattern pattern, String prefix) {
        return files.flatMap(file -> Sources.found(pattern, file).map(key -> prefix + key).filter(key -> !isKnown(key)).map(key -> file + ": " + key))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** A key that is put together on the page is known when something begins with it. */
    private boolean isKnown(String key) {
        return key.endsWith(".") ? english.keySet().stream().anyMatch(known -> known.startsWith(key)) : english.containsKey(key);
    }

    private static Stream<Path> sources() {
        return Sources.JAVA.stream().flatMap(folder -> Sources.below(folder, ".java").stream());
    }

    private static Set<String> placeholders(String text) {
        return PLACEHOLDER.matcher(text).results().map(MatchResult::group).collect(Collectors.toSet());
    }

    private static Properties load(String bundle) {
        Properties texts = new Properties();
        Path file = Stream.of("src/main/resources", "../ejb/src/main/resources")
                .map(folder -> Path.of(folder, bundle.replace('.', '/') + ".properties")).filter(Files::exists).findFirst().orElseThrow();
        try (Reader in = Files.newBufferedReader(file)) {
            texts.load(in);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return texts;
    }
}

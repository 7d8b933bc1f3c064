package org.milerasmus.web.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.milerasmus.web.audit.AuditListView;

class RecordTypesTest {

    private static final Path KERNEL = Path.of("../ejb/src/main/java");
    private static final Pattern AGGREGATE = Pattern.compile("public class (\\w+) extends (?:Aggregate|StoredFile)");
    private static final Pattern RECORDED = Pattern.compile("(?:record|recordAnyway|require|requireAcademy)\\([^;]*?(\\w+)\\.class");

    @Test
    void everyRecordInTheTrailHasWords() {
        assertThat(Stream.of(AGGREGATE, RECORDED).flatMap(RecordTypesTest::found).distinct()).isSubsetOf(AuditListView.RECORD_TYPES);
        ResourceBundle texts = Texts.of(Locale.ENGLISH);
        assertThat(AuditListView.RECORD_TYPES).allMatch(type -> texts.containsKey("audit.type." + type));
    }

    private static Stream<String> found(Pattern pattern) {
        return Sources.below(KERNEL, ".java").stream().flatMap(source -> Sources.found(pattern, source));
    }
}

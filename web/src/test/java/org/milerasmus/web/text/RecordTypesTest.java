package org.milerasmus.web.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.milerasmus.web.audit.AuditListView;

class RecordTypesTest {

    private static final Path KERNEL = Path.of("../ejb/src/main/java");
    private static final Pattern AGGREGATE = Pattern.compile("public class (\\w+) extends (?:Aggregate|Coded|StoredFile)");
    private static final Pattern FIELD = Pattern.compile("(?m)^    private (?!static|transient)(?:\\w[\\w<>, .]*) (\\w+)(?: = [^;]*)?;");
    private static final Pattern EMBEDDED_TYPE = Pattern.compile("@Embedded\\s+private (\\w+)");
    private static final Pattern EMBEDDED_FIELD = Pattern.compile("@Embedded\\s+private \\w+ (\\w+)");
    private static final Pattern RECORDED = Pattern.compile("(?:record|recordAnyway|require|requireAcademy)\\([^;]*?(\\w+)\\.class");

    @Test
    void everyRecordInTheTrailHasWords() {
        assertThat(Stream.of(AGGREGATE, RECORDED).flatMap(RecordTypesTest::found).distinct()).isSubsetOf(AuditListView.RECORD_TYPES);
        ResourceBundle texts = Texts.of(Locale.ENGLISH);
        assertThat(AuditListView.RECORD_TYPES).allMatch(type -> texts.containsKey("audit.type." + type));
    }

    @Test
    void everyFieldInTheTrailHasWords() {
        ResourceBundle texts = Texts.of(Locale.ENGLISH);
        List<String> without = Sources.below(KERNEL, ".java").stream().flatMap(source -> Sources.found(AGGREGATE, source).flatMap(type ->
                fields(source).filter(field -> keys(type, field).noneMatch(texts::containsKey)).map(field -> type + "." + field))).toList();
        assertThat(without).as("fields that the audit trail would call by their name in the code").isEmpty();
    }

    /** The trail tells an embedded value field by field. */
    private static Stream<String> fields(Path source) {
        List<String> groups = Sources.found(EMBEDDED_FIELD, source).toList();
        Stream<String> embedded = Sources.found(EMBEDDED_TYPE, source).flatMap(type -> Sources.below(KERNEL, ".java").stream()
                .filter(other -> other.endsWith(type + ".java") && Sources.read(other).contains("@Embeddable")).flatMap(RecordTypesTest::fields));
        return Stream.concat(Sources.found(FIELD, source).filter(field -> !groups.contains(field)), embedded);
    }

    private static Stream<String> keys(String type, String field) {
        return Stream.of("audit.field." + field, type.substring(0, 1).toLowerCase(Locale.ROOT) + type.substring(1) + "." + field);
    }

    private static Stream<String> found(Pattern pattern) {
        return Sources.below(KERNEL, ".java").stream().flatMap(source -> Sources.found(pattern, source));
    }
}

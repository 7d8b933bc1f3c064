package org.milerasmus.web.audit;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.milerasmus.audit.AuditEntry;
import org.milerasmus.audit.AuditTrail;
import org.milerasmus.web.text.Formats;

/** What the audit trail has written down for machines and for ever, told in the words and formats of its reader. */
@Named
@RequestScoped
public class AuditWords {

    /** A field, what it held and what it holds now; the arrow is the trail's own. */
    private static final Pattern CHANGE = Pattern.compile("(\\w+): (.*?) → (.*)");
    private static final Pattern UNTOLD = Pattern.compile("(\\w+): •••");
    private static final Pattern RECORD = Pattern.compile("([A-Z]\\w+) (\\d+)");
    private static final Pattern CONSTANT = Pattern.compile("\\b[A-Z][A-Z0-9_]+\\b");

    @Inject
    private AuditTrail trail;

    @Inject
    private Formats formats;

    /**
     * One line of the details.
     *
     * @param field  name of what has changed; null for a line that tells something else
     * @param before empty where it is not told
     * @param after  what it is now, or the whole line
     */
    public record Change(String field, String before, String after) {

        /** What has become of what, or what is told. */
        public String text() {
            return before.isEmpty() ? after : before + " → " + after;
        }
    }

    /** The details of an entry, line by line. */
    public List<Change> changes(AuditEntry entry) {
        return entry.getDetails() == null ? List.of() : entry.getDetails().lines().map(line -> change(entry.getRecordType(), line)).toList();
    }

    /** What people call a type of record; a newer release may have left others. */
    public String type(String type) {
        return AuditListView.RECORD_TYPES.contains(type) ? formats.text("audit.type." + type) : type;
    }

    /** The kind of the record with its code, or where it has none, its number. */
    public String record(AuditEntry entry) {
        String name = entry.getRecordCode() == null ? entry.getRecordId() : entry.getRecordCode();
        return name == null ? type(entry.getRecordType()) : type(entry.getRecordType()) + " " + name;
    }

    private Change change(String type, String line) {
        Matcher change = CHANGE.matcher(line);
        if (change.matches()) {
            Class<?> holds = trail.type(type, change.group(1)).orElse(Object.class);
            return new Change(field(type, change.group(1)), value(change.group(2), holds), value(change.group(3), holds));
        }
        Matcher untold = UNTOLD.matcher(line);
        return untold.matches() ? new Change(field(type, untold.group(1)), "", formats.text("audit.untold")) : new Change(null, "", line);
    }

    /** The words that the pages of the record have for the field, else its own name, word by word. */
    private String field(String type, String field) {
        String page = type.substring(0, 1).toLowerCase(Locale.ROOT) + type.substring(1);
        return Stream.of(page + "." + field, "audit.field." + field)
                .map(key -> formats.text(key)).filter(text -> !text.endsWith("." + field) && !text.contains("{")).findFirst().orElseGet(() -> spaced(field));
    }

    private static String spaced(String field) {
        String words = field.replaceAll("([a-z])([A-Z])", "$1 $2").toLowerCase(Locale.ROOT);
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    private String value(String raw, Class<?> holds) {
        Matcher record = RECORD.matcher(raw);
        try {
            if (holds == Instant.class) {
                return formats.instant(Instant.parse(raw));
            } else if (holds == LocalDate.class) {
                return formats.date(LocalDate.parse(raw));
            }
        } catch (DateTimeException none) {
            return raw; // nothing was there
        }
        if (holds.isEnum()) {
            return CONSTANT.matcher(raw).replaceAll(found -> Matcher.quoteReplacement(label(holds, found.group()))).replaceAll("[\\[\\]{}]", "");
        }
        if (holds == boolean.class || holds == Boolean.class) {
            return raw.matches("true|false") ? formats.show(Boolean.valueOf(raw)) : raw;
        }
        return record.matches() ? type(record.group(1)) + " " + record.group(2) : raw;
    }

    private String label(Class<?> holds, String name) {
        return Arrays.stream(holds.getEnumConstants()).map(constant -> (Enum<?>) constant).filter(constant -> constant.name().equals(name))
                .findFirst().map(formats::label).orElse(name);
    }
}

package org.milerasmus.web.theme;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Replaces the fixed colours and the font of the theme by the names of our own (resources/css/tokens.css), so that one style sheet
 * serves light and dark.
 */
class ThemeColours {

    private static final Pattern DECLARATION = Pattern.compile("(-?[a-z-]+):([^;{}]+)");
    private static final Pattern COLOUR = Pattern.compile("#[0-9a-fA-F]{6}\\b|#[0-9a-fA-F]{3}\\b");
    private static final Pattern HOVERED = Pattern.compile("rgb\\(1[12]\\.\\d+, ?1[23]\\d\\.\\d+, ?2[03]\\d\\.\\d+\\)");
    private static final Pattern RING = Pattern.compile("0 0 0 \\.?\\d*\\.?\\d*r?em rgb\\(166\\.2, ?213, ?250\\.2\\)");

    /** Backgrounds, lines and, where nothing else is named for it, text. */
    private static final Map<String, String> NAMES = Map.ofEntries(
            Map.entry("#ffffff", "surface"), Map.entry("#fff", "surface"), Map.entry("#f8f9fa", "sunken"),
            Map.entry("#e9ecef", "hover"), Map.entry("#dee2e6", "line"), Map.entry("#ced4da", "line-strong"), Map.entry("#adb5bd", "line-strong"),
            Map.entry("#495057", "text"), Map.entry("#212529", "text"), Map.entry("#252529", "text"), Map.entry("#6c757d", "text-quiet"),
            Map.entry("#2196f3", "accent"), Map.entry("#e3f2fd", "accent-soft"),
            Map.entry("#f44336", "negative"), Map.entry("#d32f2f", "negative"), Map.entry("#ef5350", "negative"), Map.entry("#b71c1c", "negative"),
            Map.entry("#ffcdd2", "negative-soft"), Map.entry("#fbc02d", "waiting"), Map.entry("#ffc107", "waiting"), Map.entry("#7f6003", "waiting"),
            Map.entry("#ffecb3", "waiting-soft"), Map.entry("#0288d1", "info"), Map.entry("#03a9f4", "info"), Map.entry("#01579b", "info"),
            Map.entry("#b3e5fc", "info-soft"), Map.entry("#689f38", "positive"), Map.entry("#607d8b", "text-quiet"),
            Map.entry("#c8e6c9", "positive-soft"));

    /** The same text with our names for its colours. */
    String apply(String css) {
        return DECLARATION.matcher(css).replaceAll(found -> found.group(1) + ":" + Matcher.quoteReplacement(value(found.group(1), found.group(2))));
    }

    private static String value(String property, String value) {
        if (property.equals("font-family") && value.startsWith("-apple-system")) {
            return "var(--font)";
        }
        String ringed = HOVERED.matcher(RING.matcher(value).replaceAll("var(--ring)")).replaceAll("var(--accent-strong)");
        return COLOUR.matcher(ringed).replaceAll(found -> name(property, found.group().toLowerCase(Locale.ROOT)));
    }

    private static String name(String property, String colour) {
        boolean text = property.equals("color") && "surface".equals(NAMES.get(colour));
        String name = text ? "on-accent" : NAMES.get(colour);
        return name == null ? colour : "var(--" + name + ")";
    }
}

package org.milerasmus.web.text;

import java.util.Collections;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** All texts of one language, put together from one file per area so that each area keeps its own. */
public class Texts extends ResourceBundle {

    /** Areas in the order in which they were added; a key belongs to one of them only. */
    static final List<String> AREAS = List.of("frame", "home", "map", "partner", "security", "person", "academy", "grading", "appointment",
            "agreement", "call", "placement", "application", "consent", "decision", "mobility", "learning", "teaching", "work", "stay", "presence", "transcript", "grant", "ledger",
            "competence", "passport", "course", "session", "enrolment", "attendance", "practical", "assessment", "certificate", "exercise", "dashboard", "report",
            "notification", "audit", "search");

    /** The words of constants, which documents and mails of the kernel need as well. */
    private static final String ENUMS = "org.milerasmus.reference.enums";

    private static final Control WITHOUT_SYSTEM_LOCALE = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);

    private final Map<String, String> texts = new HashMap<>();

    /** The English texts, for every language that we do not have. */
    public Texts() {
        this(Locale.ENGLISH, UnaryOperator.identity());
    }

    protected Texts(Locale locale, UnaryOperator<String> typesetting) {
        bundles().forEach(bundle -> add(bundle, locale, typesetting));
    }

    /** Names of the bundles that the texts are put together from. */
    static Stream<String> bundles() {
        return Stream.concat(Stream.of(ENUMS), AREAS.stream().map("org.milerasmus.web.text."::concat));
    }

    private void add(String bundle, Locale locale, UnaryOperator<String> typesetting) {
        ResourceBundle part = getBundle(bundle, locale, Texts.class.getClassLoader(), WITHOUT_SYSTEM_LOCALE);
        part.keySet().forEach(key -> texts.put(key, typesetting.apply(part.getString(key))));
    }

    /** The texts of a language, English ones when we do not have it. */
    public static ResourceBundle of(Locale locale) {
        return getBundle(Texts.class.getName(), locale, Texts.class.getClassLoader(), Control.getNoFallbackControl(Control.FORMAT_CLASS));
    }

    @Override
    protected Object handleGetObject(String key) {
        return texts.get(key);
    }

    @Override
    public Enumeration<String> getKeys() {
        return Collections.enumeration(texts.keySet());
    }

    @Override
    protected Set<String> handleKeySet() {
        return texts.keySet();
    }
}

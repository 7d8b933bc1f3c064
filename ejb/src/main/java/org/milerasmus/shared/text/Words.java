package org.milerasmus.shared.text;

import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.Expression;
import jakarta.persistence.criteria.Predicate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** What somebody types into the search field of a list: each word has to occur in one of the searched columns. */
public final class Words {

    /** Makes a wildcard in a pattern an ordinary letter. */
    public static final char ESCAPE = '!';
    private static final int MAX_WORDS = 6;

    private Words() {
    }

    /** The conditions, one for each word; none when nothing was typed. */
    @SafeVarargs
    public static List<Predicate> conditions(CriteriaBuilder cb, String typed, Expression<String>... columns) {
        return each(typed, pattern -> cb.or(Stream.of(columns).map(column -> cb.like(column, pattern, ESCAPE)).toArray(Predicate[]::new)));
    }

    /** The same where a word is looked for in another way: the condition gets the pattern for {@code like} with {@link #ESCAPE}. */
    public static List<Predicate> each(String typed, Function<String, Predicate> condition) {
        return patterns(typed).stream().map(condition).toList();
    }

    static List<String> patterns(String typed) {
        return typed == null ? List.of() : Stream.of(typed.strip().split("\\s+")).filter(word -> !word.isEmpty()).limit(MAX_WORDS)
                .map(Words::pattern).toList();
    }

    /** The pattern for a word, in which the wildcards of the database are ordinary letters; case is left to its collation. */
    static String pattern(String word) {
        return "%" + word.replaceAll("([!%_])", "!$1") + "%";
    }
}

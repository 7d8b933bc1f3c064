package org.milerasmus.shared;

import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.Expression;
import jakarta.persistence.criteria.Predicate;
import java.util.List;
import java.util.stream.Stream;

/** What somebody types into the search field of a list: each word has to occur in one of the searched columns. */
public final class Words {

    private static final char ESCAPE = '!';
    private static final int MAX_WORDS = 6;

    private Words() {
    }

    /** The conditions, one for each word; none when nothing was typed. */
    @SafeVarargs
    public static List<Predicate> conditions(CriteriaBuilder cb, String typed, Expression<String>... columns) {
        return typed == null ? List.of() : Stream.of(typed.strip().split("\\s+")).filter(word -> !word.isEmpty()).limit(MAX_WORDS)
                .map(word -> cb.or(Stream.of(columns).map(column -> cb.like(column, pattern(word), ESCAPE)).toArray(Predicate[]::new)))
                .toList();
    }

    /** The pattern for a word, in which the wildcards of the database are ordinary letters; case is left to its collation. */
    static String pattern(String word) {
        return "%" + word.replaceAll("([!%_])", "!$1") + "%";
    }
}

package org.milerasmus.shared.text;

import jakarta.persistence.criteria.CommonAbstractCriteria;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.Expression;
import jakarta.persistence.criteria.Path;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import jakarta.persistence.criteria.Subquery;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** What somebody types into the search field of a list: each word has to occur in one of the searched columns. */
public final class Words {

    /** Makes a wildcard in a pattern an ordinary letter. */
    public static final char ESCAPE = '!';
    private static final int MAX_WORDS = 6;
    private static final String ID = "id";

    private Words() {
    }

    /** The conditions, one for each word; none when nothing was typed. */
    @SafeVarargs
    public static List<Predicate> conditions(CriteriaBuilder cb, String typed, Expression<String>... columns) {
        return each(typed, pattern -> cb.or(Stream.of(columns).map(column -> cb.like(column, pattern, ESCAPE)).toArray(Predicate[]::new)));
    }

    /**
     * That the record behind a reference has the word in one of its columns. The database looks for such records once for the whole list and
     * not once for each row, and a list that is only counted needs no table but its own.
     */
    public static Predicate within(CommonAbstractCriteria query, CriteriaBuilder cb, Path<?> reference, String pattern, String... columns) {
        Subquery<Long> found = query.subquery(Long.class);
        Root<?> record = found.from(reference.getJavaType());
        found.select(record.get(ID)).where(cb.or(Stream.of(columns).map(column -> cb.like(record.get(column), pattern, ESCAPE)).toArray(Predicate[]::new)));
        return reference.get(ID).in(found);
    }

    /** The same where a word is looked for in another way: the condition gets the pattern for {@code like} with {@link #ESCAPE}. */
    public static List<Predicate> each(String typed, Function<String, Predicate> condition) {
        return typed == null ? List.of() : Stream.of(typed.strip().split("\\s+")).filter(word -> !word.isEmpty()).limit(MAX_WORDS)
                .map(word -> condition.apply(pattern(word))).toList();
    }

    /** The pattern for a word, in which the wildcards of the database are ordinary letters; case is left to its collation. */
    static String pattern(String word) {
        return "%" + word.replaceAll("([!%_])", "!$1") + "%";
    }
}

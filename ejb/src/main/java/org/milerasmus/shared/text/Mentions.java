package org.milerasmus.shared.text;

import jakarta.persistence.criteria.CommonAbstractCriteria;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.Expression;
import jakarta.persistence.criteria.Path;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import jakarta.persistence.criteria.Subquery;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The records of one table that have words in some of their columns, for a list that is searched by what its references are called.
 *
 * @param type    of the records
 * @param columns where the words are looked for
 * @param numbers of those that have a word, by its pattern; without an entry for a word that is too common to name its records one by one
 */
public record Mentions(Class<?> type, List<String> columns, Map<String, List<Long>> numbers) {

    private static final String ID = "id";

    public Mentions {
        columns = List.copyOf(columns);
        numbers = Map.copyOf(numbers);
    }

    /** That the record at the end of a path has the word. */
    public Optional<Predicate> at(CommonAbstractCriteria query, CriteriaBuilder cb, Path<?> path, String pattern) {
        return numbered(query, cb, path.get(ID), pattern);
    }

    /**
     * That the record with a number has the word. Where few records have it they are named: then the database goes to their rows by an index,
     * and knows how many there will be; else it looks for the word itself, once for the whole list. Nothing where no record has it.
     */
    public Optional<Predicate> numbered(CommonAbstractCriteria query, CriteriaBuilder cb, Expression<Long> number, String pattern) {
        List<Long> few = numbers.get(pattern);
        if (few == null) {
            Subquery<Long> having = query.subquery(Long.class);
            Root<?> record = having.from(type);
            return Optional.of(number.in(having.select(record.get(ID)).where(has(cb, record, columns, pattern))));
        }
        return few.isEmpty() ? Optional.empty() : Optional.of(number.in(few));
    }

    static Predicate has(CriteriaBuilder cb, Root<?> record, List<String> columns, String pattern) {
        return cb.or(columns.stream().map(column -> cb.like(record.get(column), pattern, Words.ESCAPE)).toArray(Predicate[]::new));
    }

    /** That one of the places has the word; never, where none can have it. */
    @SafeVarargs
    public static Predicate any(CriteriaBuilder cb, Optional<Predicate>... places) {
        return cb.or(Stream.of(places).flatMap(Optional::stream).toArray(Predicate[]::new));
    }
}

package org.milerasmus.shared.text;

import jakarta.enterprise.context.RequestScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Root;
import jakarta.persistence.criteria.Selection;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Looks words up in a table before a list is asked for: one statement a table, whatever the number of words. The answer is kept for the request,
 * in which a list is counted and read, and often once more for another part of its page.
 */
@RequestScoped
public class WordSearch {

    /** More records than these are not named one by one. */
    static final int FEW = 5000;

    @PersistenceContext(unitName = "erasmus")
    private EntityManager em;

    private final Map<List<Object>, Mentions> known = new HashMap<>();

    /** The records of a type that have typed words in one of the columns. */
    public Mentions mentions(Class<?> type, String typed, String... columns) {
        return mentions(type, typed, word -> true, List.of(columns));
    }

    /** Those whose code has a word with a digit in it: no code is without, and letters alone are part of all codes or of none. */
    public Mentions codes(Class<?> type, String typed, String column) {
        return mentions(type, typed, word -> word.chars().anyMatch(Character::isDigit), List.of(column));
    }

    private Mentions mentions(Class<?> type, String typed, Predicate<String> possible, List<String> columns) {
        return known.computeIfAbsent(Arrays.asList(type, typed, columns), key -> {
            Map<Boolean, List<String>> patterns = Words.patterns(typed).stream().collect(Collectors.partitioningBy(possible));
            Map<String, List<Long>> numbers = numbers(type, patterns.get(true), columns);
            patterns.get(false).forEach(word -> numbers.put(word, List.of()));
            return new Mentions(type, columns, numbers);
        });
    }

    private Map<String, List<Long>> numbers(Class<?> type, List<String> patterns, List<String> columns) {
        List<Object[]> found = patterns.isEmpty() ? List.of() : found(type, patterns, columns);
        Map<String, List<Long>> numbers = new HashMap<>();
        for (int word = 0; word < patterns.size() && found.size() <= FEW; word++) {
            int place = word + 1;
            numbers.put(patterns.get(word), found.stream().filter(line -> ((Number) line[place]).intValue() == 1).map(line -> (Long) line[0]).toList());
        }
        return numbers;
    }

    /** Number of each record and, word by word, 1 where it has it. */
    private List<Object[]> found(Class<?> type, List<String> patterns, List<String> columns) {
        CriteriaBuilder cb = em.getCriteriaBuilder();
        CriteriaQuery<Object[]> query = cb.createQuery(Object[].class);
        Root<?> record = query.from(type);
        List<jakarta.persistence.criteria.Predicate> words = patterns.stream().map(pattern -> Mentions.has(cb, record, columns, pattern)).toList();
        List<Selection<?>> selected = new ArrayList<>(List.of(record.get("id")));
        words.forEach(word -> selected.add(cb.<Integer>selectCase().when(word, 1).otherwise(0)));
        query.multiselect(selected).where(cb.or(words));
        return em.createQuery(query).setMaxResults(FEW + 1).getResultList();
    }
}

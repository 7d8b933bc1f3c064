package org.milerasmus.exchange.partner;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.milerasmus.partnership.academy.Academy;

/** What some academies teach by their fact sheets, read in three statements whatever their number. */
final class Teaching {

    private static final String FIELDS = "select f.academy.id, s from FactSheet f join f.studyFields s where f.academy.id in :academies order by s";
    private static final String LANGUAGES = """
            select f.academy.id, l.language, l.cefr from FactSheet f join f.languages l where f.academy.id in :academies order by l.language""";
    private static final String TOPICS = """
            select f.academy.id, t.id from FactSheet f join f.topics t where f.academy.id in :academies order by t.nameEn""";

    private final Map<Long, List<String>> fields = new HashMap<>();
    private final Map<Long, List<String>> languages = new HashMap<>();
    private final Map<Long, List<Long>> topics = new HashMap<>();

    Teaching(EntityManager em, List<Academy> academies) {
        if (academies.isEmpty()) {
            return;
        }
        List<Long> ids = academies.stream().map(Academy::getId).toList();
        read(em, FIELDS, ids).forEach(line -> add(fields, line, (String) line[1]));
        read(em, LANGUAGES, ids).forEach(line -> add(languages, line, line[2] == null ? (String) line[1] : line[1] + " " + line[2]));
        read(em, TOPICS, ids).forEach(line -> add(topics, line, (Long) line[1]));
    }

    private static List<Object[]> read(EntityManager em, String query, List<Long> academies) {
        return em.createQuery(query, Object[].class).setParameter("academies", academies).getResultList();
    }

    private static <T> void add(Map<Long, List<T>> lists, Object[] line, T value) {
        lists.computeIfAbsent((Long) line[0], academy -> new ArrayList<>()).add(value);
    }

    List<String> studyFields(Academy academy) {
        return fields.getOrDefault(academy.getId(), List.of());
    }

    List<String> languages(Academy academy) {
        return languages.getOrDefault(academy.getId(), List.of());
    }

    List<Long> topics(Academy academy) {
        return topics.getOrDefault(academy.getId(), List.of());
    }
}

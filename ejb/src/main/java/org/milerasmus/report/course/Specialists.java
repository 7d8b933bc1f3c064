package org.milerasmus.report.course;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.time.Month;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.milerasmus.competence.Competence;
import org.milerasmus.competence.CompetenceAtLevel;
import org.milerasmus.competence.CompetenceKind;

/**
 * Who is a specialist of a profile: who holds each competence of the e-CF that the profile asks for, at its level at least. The
 * level of a specialist is the lowest of those that he or she holds them at.
 */
final class Specialists {

    private final EntityManager em;
    private final Map<Long, Integer> needed;
    private final Long academyId;

    /** @param academyId only its people; null for all */
    Specialists(EntityManager em, long profileId, Long academyId) {
        this.em = em;
        this.academyId = academyId;
        Competence profile = em.find(Competence.class, profileId);
        this.needed = profile == null ? Map.of() : profile.getNeeds().stream()
                .filter(need -> need.getCompetence().getKind() == CompetenceKind.COMPETENCE)
                .collect(Collectors.toMap(need -> need.getCompetence().getId(), CompetenceAtLevel::getLevel));
    }

    /** Their number at the end of each year, this one's today. */
    List<AnalysisRow> rows(LocalDate from, LocalDate to, LocalDate today) {
        return needed.isEmpty() ? List.of() : IntStream.rangeClosed(from.getYear(), Math.min(to.getYear(), today.getYear())).boxed()
                .flatMap(year -> on(year, LocalDate.of(year, Month.DECEMBER, 31).isAfter(today) ? today : LocalDate.of(year, Month.DECEMBER, 31))).toList();
    }

    private Stream<AnalysisRow> on(int year, LocalDate day) {
        Map<String, TreeMap<Integer, Integer>> counted = new TreeMap<>();
        people(day).values().stream().filter(this::isSpecialist).forEach(person -> counted.computeIfAbsent(person.country(), country -> new TreeMap<>())
                .merge(person.lowest(), 1, Integer::sum));
        return counted.entrySet().stream().flatMap(country -> country.getValue().entrySet().stream()
                .map(level -> new AnalysisRow(List.of(year, country.getKey(), level.getKey()), List.of(level.getValue()))));
    }

    private boolean isSpecialist(Holder person) {
        return needed.entrySet().stream().allMatch(need -> person.levels().getOrDefault(need.getKey(), 0) >= need.getValue());
    }

    private Map<Long, Holder> people(LocalDate day) {
        Map<Long, Holder> people = new HashMap<>();
        em.createQuery("select p.id, a.country, e.competence.id, max(e.level) from Evidence e join e.person p join Academy a on a.id = p.account.academyId"
                + " where e.competence.id in :needed and e.withdrawnOn is null and e.obtainedOn <= :day and (e.expiresOn is null or e.expiresOn >= :day)"
                + " and (:academy is null or a.id = :academy) group by p.id, a.country, e.competence.id", Object[].class)
                .setParameter("needed", needed.keySet()).setParameter("day", day).setParameter("academy", academyId).getResultStream()
                .forEach(row -> people.computeIfAbsent((Long) row[0], id -> new Holder((String) row[1], new HashMap<>())).levels()
                        .put((Long) row[2], row[3] == null ? 0 : ((Number) row[3]).intValue()));
        return people;
    }

    /** What somebody holds of the needed competences, each at its highest level. */
    private record Holder(String country, Map<Long, Integer> levels) {

        int lowest() {
            return levels.values().stream().mapToInt(Integer::intValue).min().orElse(0);
        }
    }
}

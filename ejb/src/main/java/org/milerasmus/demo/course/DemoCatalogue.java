package org.milerasmus.demo.course;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.milerasmus.competence.Competence;
import org.milerasmus.competence.CompetenceAtLevel;
import org.milerasmus.competence.FrameworkStatus;
import org.milerasmus.course.catalogue.Course;
import org.milerasmus.course.catalogue.LearningOutcome;
import org.milerasmus.partnership.academy.Academy;
import org.milerasmus.shared.code.Codes;

/** Writes the courses that {@code forensics.json} and {@code courses.json} describe; the hosts are real, the courses invented. */
public final class DemoCatalogue {

    private final EntityManager em;
    private final Codes codes;
    private final LocalDate today;
    private final Map<String, Academy> hosts;
    private final Map<String, Competence> competences;
    private final Map<String, Course> courses = new HashMap<>();

    public DemoCatalogue(EntityManager em, Codes codes, Clock clock) {
        this.em = em;
        this.codes = codes;
        this.today = LocalDate.now(clock);
        this.hosts = em.createQuery("select a from Academy a", Academy.class).getResultStream().filter(a -> a.getCodes().getErasmusCode() != null)
                .collect(Collectors.toMap(a -> a.getCodes().getErasmusCode(), Function.identity()));
        this.competences = em.createQuery("select c from Competence c join fetch c.framework f where f.status = :current", Competence.class)
                .setParameter("current", FrameworkStatus.CURRENT).getResultStream().collect(Collectors.toMap(Competence::getCode, Function.identity()));
    }

    /** All courses, each after what it asks for or consists of. */
    public void create() {
        List.of("forensics.json", "courses.json").forEach(name -> read(name).getValuesAs(JsonObject.class).forEach(this::create));
    }

    private static JsonArray read(String name) {
        try (JsonReader reader = Json.createReader(Objects.requireNonNull(DemoCatalogue.class.getResourceAsStream(name), name))) {
            return reader.readArray();
        }
    }

    private void create(JsonObject facts) {
        Course course = new DemoCourse(facts, today).describe(hosts.get(facts.getString("host")));
        course.number(codes.next("CRS", today.getYear()));
        course.getAdmission().require(named(facts, "requires"), levels(facts, "knows"));
        course.consistOf(named(facts, "parts"));
        String state = facts.getString("state", "PUBLISHED");
        if (!state.equals("DRAFT")) {
            course.publish();
        }
        if (state.equals("WITHDRAWN")) {
            course.withdraw();
        }
        em.persist(course);
        courses.put(facts.getString("key"), course);
        facts.getJsonArray("outcomes").getValuesAs(JsonObject.class).forEach(outcome -> create(course, outcome, facts.getJsonArray("outcomes").indexOf(outcome)));
    }

    private void create(Course course, JsonObject facts, int place) {
        LearningOutcome outcome = new LearningOutcome(course, place);
        outcome.setText(facts.getString("text"));
        outcome.setHours(facts.containsKey("hours") ? facts.getInt("hours") : null);
        outcome.leadTo(levels(facts, "leads"));
        em.persist(outcome);
    }

    private List<Course> named(JsonObject facts, String list) {
        return texts(facts, list).stream().map(courses::get).toList();
    }

    /** Competences as {@code K-30} or, with a level, {@code B.3:2}. */
    private List<CompetenceAtLevel> levels(JsonObject facts, String list) {
        return texts(facts, list).stream().map(text -> text.split(":"))
                .map(parts -> new CompetenceAtLevel(competences.get(parts[0]), parts.length == 1 ? null : Integer.valueOf(parts[1]))).toList();
    }

    private static List<String> texts(JsonObject facts, String list) {
        return facts.containsKey(list) ? facts.getJsonArray(list).getValuesAs(JsonString::getString) : List.of();
    }
}

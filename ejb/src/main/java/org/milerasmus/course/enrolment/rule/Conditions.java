package org.milerasmus.course.enrolment.rule;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.milerasmus.competence.CompetenceAtLevel;
import org.milerasmus.course.catalogue.Admission;
import org.milerasmus.course.catalogue.Course;
import org.milerasmus.course.session.Session;
import org.milerasmus.person.LanguageSkill;
import org.milerasmus.person.Person;
import org.milerasmus.reference.ClearanceLevel;

/** Looks at every rule of a session for one person; what the course does not ask for is left out. */
public final class Conditions {

    private final Person person;
    private final Session session;
    private final Admission asked;
    private final Background background;

    private Conditions(Person person, Session session, Background background) {
        this.person = person;
        this.session = session;
        this.asked = session.getCourse().getAdmission();
        this.background = background;
    }

    /** Every rule that counts for the session, met or not, in the order in which people ask. */
    public static List<Finding> findings(Person person, Session session, Background background, Instant now) {
        List<Finding> all = new ArrayList<>();
        all.add(new Finding(EnrolmentRule.WINDOW, session.isOpen(now), session.getWindow().getClosesAt(), null));
        all.addAll(personal(person, session, background));
        return List.copyOf(all);
    }

    /** The rules about the person alone, without the window: they still count when a seat comes free after it has closed. */
    public static List<Finding> personal(Person person, Session session, Background background) {
        Conditions conditions = new Conditions(person, session, background);
        return Stream.of(conditions.profile(), conditions.language().stream(), conditions.clearance().stream(), conditions.courses(),
                conditions.competences()).flatMap(findings -> findings).toList();
    }

    /** Whether nothing stands in the way. */
    public static boolean isMet(List<Finding> findings) {
        return findings.stream().allMatch(Finding::met);
    }

    private Stream<Finding> profile() {
        return Stream.of(new Finding(EnrolmentRule.PROFILE, person.isComplete(), null, null));
    }

    private Optional<Finding> language() {
        String slp = asked.getMinSlp();
        if (slp == null) {
            return Optional.empty();
        }
        Locale language = Locale.of(session.getCourse().getLanguage());
        Optional<LanguageSkill> skill = person.skill(session.getCourse().getLanguage());
        boolean met = skill.filter(one -> one.reaches(slp, null)).isPresent();
        return Optional.of(new Finding(EnrolmentRule.LANGUAGE, met, List.of(language, "SLP " + slp),
                skill.map(one -> LanguageSkill.levels(one.getSlp(), one.getCefr())).orElse(null)));
    }

    private Optional<Finding> clearance() {
        ClearanceLevel needed = asked.getMinClearance();
        if (needed == null || needed == ClearanceLevel.NONE) {
            return Optional.empty();
        }
        return Optional.of(new Finding(EnrolmentRule.CLEARANCE, person.getClearance().covers(needed, session.getEndsOn()),
                List.of(needed, session.getEndsOn()), person.getClearance().isHeld() ? cleared() : null));
    }

    private List<Object> cleared() {
        return List.of(person.getClearance().getLevel(), person.getClearance().getExpiresOn());
    }

    private Stream<Finding> courses() {
        return asked.getCourses().stream().sorted(Comparator.comparing(Course::getCode)).map(course -> {
            boolean met = background.completed().contains(course.getCode());
            return new Finding(EnrolmentRule.COURSE, met, course.getTitle(), met ? course.getTitle() : null);
        });
    }

    private Stream<Finding> competences() {
        return asked.getCompetences().stream().sorted(Comparator.comparing(one -> one.getCompetence().getCode())).map(this::competence);
    }

    private Finding competence(CompetenceAtLevel one) {
        boolean met = background.held().reaches(one.getCompetence().getId(), one.getLevel());
        List<Object> wanted = Stream.<Object>of(one.getCompetence(), one.getLevel()).filter(Objects::nonNull).toList();
        return new Finding(EnrolmentRule.COMPETENCE, met, wanted, met ? wanted : background.held().in(one.getCompetence().getId()).getLevel());
    }
}

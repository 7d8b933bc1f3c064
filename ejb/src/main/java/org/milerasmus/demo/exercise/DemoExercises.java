package org.milerasmus.demo.exercise;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.milerasmus.competence.Competence;
import org.milerasmus.exchange.application.Decision;
import org.milerasmus.exercise.evidence.ExerciseEvidence;
import org.milerasmus.exercise.inject.Inject;
import org.milerasmus.exercise.report.Observation;
import org.milerasmus.exercise.report.ObservationKind;
import org.milerasmus.exercise.scenario.Exercise;
import org.milerasmus.exercise.scenario.Objective;
import org.milerasmus.exercise.score.Scores;
import org.milerasmus.exercise.team.Team;
import org.milerasmus.partnership.academy.Academy;
import org.milerasmus.person.Person;
import org.milerasmus.shared.code.Codes;

/** Three joint exercises of one host; what happens in them is invented, and so is everybody who takes part. */
public final class DemoExercises {

    private static final String HOST = "A  WIENER04";
    private static final String SCENARIO = """
            The invented state of Alderfell hosts a summit. Three days before it, services of its ministry fail one after the other, and \
            data of the delegations turn up on a forum.
            The blue teams are cyber rapid response teams that Alderfell has asked for help: they secure evidence, find out what has \
            happened and advise the commander. (Invented scenario of the demo data.)""";

    private final EntityManager em;
    private final Codes codes;
    private final Instant now;
    private final ExerciseEvidence evidence;

    public DemoExercises(EntityManager em, Codes codes, Clock clock, ExerciseEvidence evidence) {
        this.evidence = evidence;
        this.em = em;
        this.codes = codes;
        this.now = clock.instant();
    }

    /** One exercise that is over, one that runs and one that is ahead. */
    public void create(List<Person> people, List<Academy> academies) {
        Academy host = academies.stream().filter(academy -> HOST.equals(academy.getCodes().getErasmusCode())).findFirst().orElse(academies.getFirst());
        over(prepare(host, "Silent Harbour: forensics after an intrusion", morning(host, -40)), people, academies);
        running(prepare(host, "Broken Compass: response under pressure", now.minus(Duration.ofHours(2)).truncatedTo(ChronoUnit.MINUTES)), people, academies);
        Exercise ahead = prepare(host, "Night Ferry: evidence across borders", morning(host, 45));
        ahead.publish();
        DemoTeams teams = new DemoTeams(em, ahead, academies, people);
        List<Team> made = List.of(teams.white(true), teams.blue("Blue Alpha", true), teams.blue("Blue Bravo", false), teams.red(false));
        new DemoInjects(em, ahead, made).tell(0);
    }

    private void over(Exercise exercise, List<Person> people, List<Academy> academies) {
        exercise.publish();
        DemoTeams teams = new DemoTeams(em, exercise, academies, people);
        List<Team> made = List.of(teams.white(true), teams.blue("Blue Alpha", true), teams.blue("Blue Bravo", true), teams.red(true));
        exercise.start(exercise.getScenario().getStartsAt());
        new DemoInjects(em, exercise, made).tell(Integer.MAX_VALUE);
        exercise.finish(exercise.getScenario().getEndsAt());
        evidence.give(exercise, Scores.of(made, exercise.getObjectives(),
                em.createNamedQuery("Inject.ofExercise", Inject.class).setParameter("exercise", exercise.getId()).getResultList()));
        note(exercise, ObservationKind.OBSERVATION, "Both teams secured memory before they switched anything off; only one wrote the hash down at once.");
        note(exercise, ObservationKind.OBSERVATION, "The second team lost the notebook’s custody for twenty minutes, between the patrol and the laboratory.");
        note(exercise, ObservationKind.RECOMMENDATION, "Agree on one form for the chain of custody before the next exercise, in English.");
    }

    private void running(Exercise exercise, List<Person> people, List<Academy> academies) {
        exercise.publish();
        DemoTeams teams = new DemoTeams(em, exercise, academies, people);
        List<Team> made = List.of(teams.white(true), teams.blue("Blue Alpha", true), teams.blue("Blue Bravo", true), teams.red(true));
        exercise.start(exercise.getScenario().getStartsAt());
        new DemoInjects(em, exercise, made).tell(1);
    }

    private Exercise prepare(Academy host, String title, Instant startsAt) {
        Exercise exercise = new Exercise(host);
        exercise.getScenario().setTitle(title);
        exercise.getScenario().setText(SCENARIO);
        exercise.getScenario().setStartsAt(startsAt);
        exercise.getScenario().setEndsAt(startsAt.plus(Duration.ofHours(32)));
        objective(exercise, "Evidence stays intact", "S-16", 30);
        objective(exercise, "Events are correlated", "S-54", 30);
        objective(exercise, "The incident is handled", "S-67", 25);
        objective(exercise, "Findings are explained", "S-44", 15);
        exercise.check();
        exercise.number(codes.next("EX", startsAt.atZone(host.zone()).getYear()));
        em.persist(exercise);
        return exercise;
    }

    private void objective(Exercise exercise, String title, String competence, int weight) {
        Objective objective = exercise.addObjective();
        objective.setTitle(title);
        objective.prove(em.createQuery("select c from Competence c where c.code = :code order by c.id", Competence.class)
                .setParameter("code", competence).setMaxResults(1).getSingleResult(), null);
        objective.setWeight(weight);
    }

    private void note(Exercise exercise, ObservationKind kind, String text) {
        em.persist(new Observation(exercise, kind, text, Decision.by("Demo Coordinator", exercise.getEndedAt())));
    }

    private Instant morning(Academy host, int days) {
        return now.atZone(host.zone()).toLocalDate().plusDays(days).atTime(LocalTime.of(9, 0)).atZone(host.zone()).toInstant();
    }
}

package org.milerasmus.exercise;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import java.util.UUID;
import org.milerasmus.competence.CompetenceKind;
import org.milerasmus.competence.Competences;
import org.milerasmus.exchange.decision.Exchange;
import org.milerasmus.exercise.board.Boards;
import org.milerasmus.exercise.board.InjectPlans;
import org.milerasmus.exercise.inject.Inject;
import org.milerasmus.exercise.scenario.Exercise;
import org.milerasmus.exercise.team.Team;
import org.milerasmus.exercise.team.TeamKind;
import org.milerasmus.exercise.team.TeamPlace;
import org.milerasmus.exercise.team.TeamRole;
import org.milerasmus.it.As;
import org.milerasmus.partnership.academy.Academy;
import org.milerasmus.person.Person;

/** Exercises of a test's own, made through the boundaries. */
@ApplicationScoped
public class Exercising {

    @jakarta.inject.Inject
    private Exchange exchange;

    @jakarta.inject.Inject
    private Exercises exercises;

    @jakarta.inject.Inject
    private Competences competences;

    @jakarta.inject.Inject
    private ExerciseMoves moves;

    @jakarta.inject.Inject
    private Teams teams;

    @jakarta.inject.Inject
    private TeamMembers members;

    @jakarta.inject.Inject
    private InjectPlans injects;

    @jakarta.inject.Inject
    private Boards boards;

    /** A new draft with one objective. */
    public Exercise draft(String coordinator) {
        return As.staff(coordinator, () -> {
            Exercise exercise = exercises.edit(null);
            exercise.getScenario().setTitle("Demo exercise " + UUID.randomUUID().toString().substring(0, 8));
            exercise.getScenario().setText("Demo scenario");
            exercise.getScenario().setStartsAt(Instant.now().truncatedTo(ChronoUnit.MINUTES));
            exercise.getScenario().setEndsAt(Instant.now().plus(Duration.ofHours(8)).truncatedTo(ChronoUnit.MINUTES));
            exercise.addObjective().setTitle("Demo objective");
            exercise.getObjectives().getFirst().prove(exercises.competence(competences.choices(Set.of(CompetenceKind.SKILL), "S-16").getFirst().id()), null);
            return exercises.save(exercise);
        });
    }

    /** A team with places for an academy. */
    Team team(String coordinator, Exercise exercise, TeamKind kind, Academy academy, int places) {
        As.staff(coordinator, () -> {
            Team team = teams.edit(exercise.getCode(), null);
            team.setKind(kind);
            team.setName("Demo " + kind + " " + academy.getId());
            team.getPlaces().add(new TeamPlace(academy, places));
            teams.save(team);
        });
        return As.staff(coordinator, () -> teams.of(exercise.getCode())).stream().map(TeamSheet::team)
                .filter(team -> team.getName().equals("Demo " + kind + " " + academy.getId())).findFirst().orElseThrow();
    }

    /** E-mail address of a new member of a team, whom the coordinator of the academy names. */
    String member(String coordinator, Team team, Academy academy, TeamRole role) {
        Person person = exchange.cadet(academy);
        As.staff(coordinator, () -> members.name(team.getId(), person.getId(), role));
        return person.getAccount().getEmail();
    }

    void publish(String coordinator, Exercise exercise) {
        As.staff(coordinator, () -> moves.publish(exercise.getId(), seen(exercise)));
    }

    void start(String coordinator, Exercise exercise) {
        As.staff(coordinator, () -> moves.start(exercise.getId(), seen(exercise)));
    }

    private long seen(Exercise exercise) {
        return exercises.view(exercise.getCode()).exercise().getVersion();
    }

    /** A planned inject for a team, worth 10 points. */
    Inject inject(String coordinator, Exercise exercise, Team team) {
        return As.staff(coordinator, () -> {
            Inject inject = injects.edit(exercise.getCode(), null);
            inject.getPlan().setTitle("Demo inject");
            inject.getPlan().setText("Demo text");
            inject.getPlan().setExpected("Demo expectation");
            inject.getPlan().setOffsetMinutes(5);
            inject.setTeam(team);
            inject.setObjective(exercises.view(exercise.getCode()).exercise().getObjectives().getFirst());
            injects.save(inject);
            return boards.of(exercise.getCode()).injects().getLast();
        });
    }
}

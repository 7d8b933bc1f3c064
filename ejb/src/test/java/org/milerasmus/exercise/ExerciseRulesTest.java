package org.milerasmus.exercise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.milerasmus.exchange.application.Decision;
import org.milerasmus.exercise.inject.Inject;
import org.milerasmus.exercise.inject.InjectStatus;
import org.milerasmus.exercise.scenario.Exercise;
import org.milerasmus.exercise.scenario.ExerciseStatus;
import org.milerasmus.exercise.scenario.Objective;
import org.milerasmus.exercise.score.Scores;
import org.milerasmus.exercise.score.TeamScore;
import org.milerasmus.exercise.team.Team;
import org.milerasmus.exercise.team.TeamKind;
import org.milerasmus.partnership.academy.Academy;
import org.milerasmus.partnership.academy.AcademyKind;
import org.milerasmus.shared.RuleBroken;

class ExerciseRulesTest {

    private static final Instant START = Instant.parse("2026-11-30T08:00:00Z");
    private static final Decision WHITE = Decision.by("Demo White", START);

    private final Exercise exercise = exercise();
    private final Team blue = team("Blue", TeamKind.BLUE);

    @Test
    void goesFromTheDraftToTheEndInOneDirection() {
        refused(() -> exercise.start(START), "exercise.wrongState", null);
        exercise.publish();
        exercise.start(START);
        refused(exercise::check, "exercise.wrongState", null);
        exercise.finish(START.plusSeconds(60));
        assertThat(exercise.getStatus()).isEqualTo(ExerciseStatus.FINISHED);
        refused(() -> exercise.cancel("Demo", START), "exercise.wrongState", null);
        exercise.reopen();
        assertThat(exercise.getStatus()).isEqualTo(ExerciseStatus.RUNNING);
        refused(exercise::reopen, "exercise.wrongState", null);
    }

    @Test
    void itsWeightsAreTheWholeAndItEndsAfterItStarts() {
        exercise.check();
        exercise.getObjectives().getFirst().setWeight(59);
        refused(exercise::check, "exercise.weights", "weight");
        exercise.getObjectives().getFirst().setWeight(60);
        exercise.getScenario().setEndsAt(START);
        refused(exercise::check, "exercise.endBeforeStart", "endsAt");
        exercise.getScenario().setEndsAt(START.plus(Duration.ofDays(61)));
        refused(exercise::check, "exercise.tooLong", "endsAt");
        exercise.getObjectives().clear();
        refused(exercise::publish, "exercise.noObjectives", null);
    }

    @Test
    void anInjectIsReleasedOnceAnsweredUntilItIsAssessedAndItsPointsAreCorrected() {
        Inject inject = inject(blue, 0, 20);
        refused(() -> inject.answer("too early", WHITE), "exercise.injectState", null);
        inject.release(WHITE);
        refused(() -> inject.release(WHITE), "exercise.injectState", null);
        inject.answer("first", WHITE);
        inject.answer("second", WHITE);
        refused(() -> inject.assess(21, null, WHITE), "exercise.points", "points");
        refused(() -> inject.assess(-1, null, WHITE), "exercise.points", "points");
        inject.assess(20, null, WHITE);
        assertThat(inject.getStatus()).isEqualTo(InjectStatus.ASSESSED);
        refused(() -> inject.answer("too late", WHITE), "exercise.injectState", null);
        inject.assess(19, "corrected", WHITE);
        assertThat(inject.getReply().getPoints()).isEqualTo(19);
    }

    @Test
    void anInjectLiesWithinItsExerciseAndIsForNoWhiteTeam() {
        refusedPlan(inject -> inject.getPlan().setOffsetMinutes(8 * 60 + 1), "exercise.outsideExercise", "plannedAt");
        refusedPlan(inject -> inject.getPlan().setOffsetMinutes(-1), "exercise.outsideExercise", "plannedAt");
        refusedPlan(inject -> inject.setTeam(team("White", TeamKind.WHITE)), "exercise.injectToWhite", "team");
        assertThat(inject(blue, 0, 10).getPlan().clock()).isEqualTo("T+1:05");
    }

    @Test
    void countsByTheWeightOfWhatIsAssessed() {
        Team other = team("Other", TeamKind.BLUE);
        Inject half = assessed(blue, 0, 20, 10);
        Inject whole = assessed(blue, 1, 10, 10);
        Inject bad = assessed(other, 0, 20, 5);
        Inject open = inject(other, 1, 10);
        open.release(WHITE);

        Team red = team("Red", TeamKind.RED);
        Scores scores = Scores.of(List.of(other, blue, red, team("White", TeamKind.WHITE)), exercise.getObjectives(), List.of(half, whole, bad, open));

        assertThat(scores.teams()).extracting(TeamScore::name).containsExactly("Blue", "Other");
        assertThat(scores.teams().getFirst()).isEqualTo(new TeamScore(null, "Blue", 20, 30, 70));
        assertThat(scores.teams().getLast()).isEqualTo(new TeamScore(null, "Other", 5, 20, 25));
        assertThat(scores.objectives()).as("the red team is put to the test, too").hasSize(3 * exercise.getObjectives().size());
    }

    @Test
    void aRapidResponseTeamHasSixToTwelveMembers() {
        blue.setRapidResponse(true);
        assertThat(List.of(5, 6, 12, 13)).extracting(blue::isOddWith).containsExactly(true, false, false, true);
        blue.setKind(TeamKind.RED);
        refused(blue::check, "exercise.responseIsBlue", "rapidResponse");
    }

    private void refusedPlan(Consumer<Inject> change, String key, String field) {
        Inject inject = inject(blue, 0, 10);
        change.accept(inject);
        refused(inject::check, key, field);
    }

    private Inject assessed(Team team, int objective, int most, int points) {
        Inject inject = inject(team, objective, most);
        inject.release(WHITE);
        inject.assess(points, null, WHITE);
        return inject;
    }

    private Inject inject(Team team, int objective, int most) {
        Inject inject = new Inject(exercise);
        inject.getPlan().setOffsetMinutes(65);
        inject.getPlan().setMaxPoints(most);
        inject.setTeam(team);
        inject.setObjective(exercise.getObjectives().get(objective));
        return inject;
    }

    private Team team(String name, TeamKind kind) {
        Team team = new Team(exercise);
        team.setName(name);
        team.setKind(kind);
        return team;
    }

    private static Exercise exercise() {
        Exercise exercise = new Exercise(new Academy("Demo Academy", "Wien", "AT", AcademyKind.MILITARY));
        exercise.getScenario().setStartsAt(START);
        exercise.getScenario().setEndsAt(START.plus(Duration.ofHours(8)));
        Objective first = exercise.addObjective();
        first.setWeight(60);
        exercise.addObjective();
        return exercise;
    }

    private static void refused(ThrowingCallable act, String key, String field) {
        assertThatThrownBy(act).isInstanceOfSatisfying(RuleBroken.class, broken -> {
            assertThat(broken.key()).isEqualTo(key);
            assertThat(broken.field().orElse(null)).isEqualTo(field);
        });
    }
}

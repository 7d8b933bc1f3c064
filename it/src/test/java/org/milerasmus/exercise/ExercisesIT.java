package org.milerasmus.exercise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.milerasmus.exchange.decision.Exchange;
import org.milerasmus.exercise.scenario.Exercise;
import org.milerasmus.exercise.team.Standing;
import org.milerasmus.exercise.team.Team;
import org.milerasmus.exercise.team.TeamKind;
import org.milerasmus.exercise.team.TeamPlace;
import org.milerasmus.exercise.team.TeamRole;
import org.milerasmus.it.As;
import org.milerasmus.it.Race;
import org.milerasmus.it.Statements;
import org.milerasmus.partnership.academy.Academy;
import org.milerasmus.person.Person;
import org.milerasmus.security.Role;
import org.milerasmus.shared.BusinessException;
import org.milerasmus.shared.NotFound;
import org.milerasmus.shared.PageRequest;
import org.milerasmus.shared.Stale;

@ExtendWith(ArquillianExtension.class)
class ExercisesIT {

    @Inject
    private Exchange exchange;

    @Inject
    private Exercising exercising;

    @Inject
    private Exercises exercises;

    @Inject
    private ExerciseMoves moves;

    @Inject
    private Teams teams;

    @Inject
    private TeamMembers members;

    private Academy host;
    private Academy guest;
    private String coordinator;
    private String guestCoordinator;
    private Exercise exercise;

    @BeforeEach
    void prepare() {
        host = exchange.academy();
        guest = exchange.academy();
        coordinator = exchange.coordinator(host);
        guestCoordinator = exchange.coordinator(guest);
        exercise = exercising.draft(coordinator);
    }

    @Test
    void isKnownToThoseWhoTakePartFromItsPublicationOn() {
        Team blue = exercising.team(coordinator, exercise, TeamKind.BLUE, guest, 1);
        assertThatThrownBy(() -> view(guestCoordinator)).isInstanceOf(NotFound.class);
        assertThat(listed(guestCoordinator)).isEmpty();
        exercising.publish(coordinator, exercise);
        assertThat(view(guestCoordinator).prepares()).isFalse();
        assertThat(listed(guestCoordinator)).hasSize(1);
        String cadet = exercising.member(guestCoordinator, blue, guest, TeamRole.FORENSICS_ANALYST);
        assertThat(As.applicant(cadet, () -> exercises.view(exercise.getCode())).directs()).isFalse();
        String stranger = exchange.coordinator(exchange.academy());
        assertThatThrownBy(() -> view(stranger)).isInstanceOf(NotFound.class);
        assertThat(listed(stranger)).isEmpty();
        assertThatThrownBy(() -> As.staff(guestCoordinator, () -> exercises.edit(exercise.getCode()))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> As.staff(guestCoordinator, () -> moves.publish(exercise.getId(), 1))).isInstanceOf(NotFound.class);
        assertThat(As.auditor(exchange.programme(Role.AUDITOR), () -> exercises.view(exercise.getCode())).reads()).isTrue();
    }

    @Test
    void objectivesThatAreNotTheWholeAreRefusedAndOfTwoEditorsTheLaterOneLooksFirst() {
        Exercise one = As.staff(coordinator, () -> exercises.edit(exercise.getCode()));
        Exercise other = As.staff(coordinator, () -> exercises.edit(exercise.getCode()));
        one.getObjectives().getFirst().setWeight(90);
        refused(() -> As.staff(coordinator, () -> exercises.save(one)), "exercise.weights", "weight");
        one.getObjectives().getFirst().setWeight(60);
        one.addObjective().setTitle("Second");
        one.getObjectives().getLast().prove(one.getObjectives().getFirst().getCompetence(), null);
        As.staff(coordinator, () -> exercises.save(one));
        other.getScenario().setTitle("Demo late");
        assertThatThrownBy(() -> As.staff(coordinator, () -> exercises.save(other))).isInstanceOf(Stale.class);
        assertThat(view(coordinator).exercise().getObjectives()).extracting("weight").containsExactly(60, 40);
        Exercise shorter = As.staff(coordinator, () -> exercises.edit(exercise.getCode()));
        shorter.getScenario().setEndsAt(shorter.getScenario().getStartsAt());
        refused(() -> As.staff(coordinator, () -> exercises.save(shorter)), "exercise.endBeforeStart", "endsAt");
    }

    @Test
    void ofTwoForTheLastPlaceOneGetsItAndNobodyIsInTwoTeams() {
        Team blue = exercising.team(coordinator, exercise, TeamKind.BLUE, guest, 1);
        Team red = exercising.team(coordinator, exercise, TeamKind.RED, guest, 1);
        exercising.publish(coordinator, exercise);
        List<Person> two = List.of(exchange.cadet(guest), exchange.cadet(guest));

        List<Object> forOnePlace = Race.run(2, i -> () -> name(blue, two.get(i), TeamRole.LEAD));
        assertThat(forOnePlace).filteredOn(Boolean.TRUE::equals).hasSize(1);
        assertThat(forOnePlace).filteredOn(BusinessException.class::isInstance).singleElement()
                .satisfies(broken -> assertThat(((BusinessException) broken).key()).isEqualTo("exercise.placesTaken"));
        List<Person> named = two.stream().filter(person -> isNamed(blue, person)).toList();
        refused(() -> name(red, named.getFirst(), TeamRole.OPERATOR), "exercise.inTeamAlready", "person");

        Person third = exchange.cadet(guest);
        Team other = exercising.team(coordinator, exercise, TeamKind.BLUE, host, 1);
        places(other, new TeamPlace(host, 1), new TeamPlace(guest, 1));
        List<Team> teamsOfTwo = List.of(red, other);
        List<Object> forOnePerson = Race.run(2, i -> () -> name(teamsOfTwo.get(i), third, TeamRole.LEAD));
        assertThat(forOnePerson).filteredOn(Boolean.TRUE::equals).hasSize(1);
        assertThat(forOnePerson).filteredOn(BusinessException.class::isInstance).singleElement()
                .satisfies(broken -> assertThat(((BusinessException) broken).key()).isEqualTo("exercise.inTeamAlready"));
    }

    @Test
    void eachAcademyNamesItsOwnPeopleForItsOwnPlaces() {
        Team blue = exercising.team(coordinator, exercise, TeamKind.BLUE, guest, 2);
        exercising.publish(coordinator, exercise);
        assertThatThrownBy(() -> As.staff(guestCoordinator, () -> members.name(blue.getId(), exchange.cadet(host).getId(), TeamRole.LEAD)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> As.staff(coordinator, () -> members.name(blue.getId(), exchange.cadet(host).getId(), TeamRole.LEAD)))
                .isInstanceOf(NotFound.class);
        refused(() -> name(blue, exchange.cadet(guest), TeamRole.INJECTOR), "exercise.roleOfOtherSide", "role");
        name(blue, exchange.cadet(guest), TeamRole.LEAD);
        refused(() -> places(blue, new TeamPlace(host, 1)), "exercise.placesKept", "places");
    }

    @Test
    void theListNeedsThreeStatementsHoweverLongItIs() {
        PageRequest page = new PageRequest(0, 25, null, false);
        assertThat(As.staff(coordinator, () -> Statements.sent(() -> {
            exercises.count(ExerciseFilter.any());
            exercises.list(ExerciseFilter.any(), page);
        }))).hasSizeLessThanOrEqualTo(3);
    }

    private void places(Team team, TeamPlace... places) {
        As.staff(coordinator, () -> {
            Team edited = teams.edit(exercise.getCode(), team.getId());
            edited.getPlaces().clear();
            edited.getPlaces().addAll(List.of(places));
            teams.save(edited);
        });
    }

    private boolean isNamed(Team team, Person person) {
        return As.staff(coordinator, () -> teams.of(exercise.getCode())).stream().filter(sheet -> sheet.team().equals(team))
                .flatMap(sheet -> sheet.members().stream()).anyMatch(member -> member.name().equals(person.getName()));
    }

    private boolean name(Team team, Person person, TeamRole role) {
        As.staff(guestCoordinator, () -> members.name(team.getId(), person.getId(), role));
        return true;
    }

    private Standing view(String staff) {
        return As.staff(staff, () -> exercises.view(exercise.getCode()));
    }

    private List<ExerciseRow> listed(String staff) {
        return As.staff(staff, () -> exercises.list(new ExerciseFilter(exercise.getCode(), null, null, null, false), new PageRequest(0, 5, null, false)));
    }

    private static void refused(ThrowingCallable act, String key, String field) {
        assertThatThrownBy(act).isInstanceOfSatisfying(BusinessException.class, broken -> {
            assertThat(broken.key()).isEqualTo(key);
            assertThat(broken.field()).contains(field);
        });
    }
}

package org.milerasmus.demo.exercise;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.milerasmus.exercise.scenario.Exercise;
import org.milerasmus.exercise.team.Team;
import org.milerasmus.exercise.team.TeamKind;
import org.milerasmus.exercise.team.TeamMember;
import org.milerasmus.exercise.team.TeamPlace;
import org.milerasmus.exercise.team.TeamRole;
import org.milerasmus.partnership.academy.Academy;
import org.milerasmus.person.Person;
import org.milerasmus.reference.PersonKind;

/** Teams of several nations: academies take turns, and each sends those of its people who are in no team of the exercise yet. */
final class DemoTeams {

    private static final Map<TeamKind, List<TeamRole>> ROLES = Map.of(
            TeamKind.BLUE, List.of(TeamRole.LEAD, TeamRole.FORENSICS_ANALYST, TeamRole.INCIDENT_HANDLER, TeamRole.NETWORK_DEFENDER, TeamRole.FORENSICS_ANALYST, TeamRole.LEGAL_ADVISER),
            TeamKind.RED, List.of(TeamRole.LEAD, TeamRole.OPERATOR),
            TeamKind.WHITE, List.of(TeamRole.LEAD, TeamRole.INJECTOR, TeamRole.EVALUATOR));

    private final EntityManager em;
    private final Exercise exercise;
    private final List<Academy> guests;
    private final Map<Long, List<Person>> free;
    private int next;

    DemoTeams(EntityManager em, Exercise exercise, List<Academy> academies, List<Person> people) {
        this.em = em;
        this.exercise = exercise;
        this.free = people.stream().sorted(Comparator.comparing(person -> person.getKind() == PersonKind.CADET)).collect(Collectors
                .groupingBy(person -> person.getAccount().getAcademyId(), Collectors.toCollection(ArrayList::new)));
        this.guests = new ArrayList<>(academies.stream().filter(academy -> !academy.equals(exercise.getHost()) && free.getOrDefault(academy.getId(), List.of()).size() > 1)
                .collect(Collectors.toMap(Academy::getCountry, Function.identity(), (one, other) -> one, TreeMap::new)).values());
    }

    /** A team of the host and one guest, which directs. */
    Team white(boolean named) {
        return team(TeamKind.WHITE, "White cell", List.of(new TeamPlace(exercise.getHost(), 2), new TeamPlace(guest(), 1)), named);
    }

    /** A team of three guests. */
    Team blue(String name, boolean named) {
        Team team = team(TeamKind.BLUE, name, List.of(new TeamPlace(guest(), 2), new TeamPlace(guest(), 2), new TeamPlace(guest(), 2)), named);
        team.setRapidResponse(true);
        return team;
    }

    /** A team of one guest, which plays the attackers. */
    Team red(boolean named) {
        return team(TeamKind.RED, "Red cell", List.of(new TeamPlace(guest(), 2)), named);
    }

    private Team team(TeamKind kind, String name, List<TeamPlace> places, boolean named) {
        Team team = new Team(exercise);
        team.setKind(kind);
        team.setName(name);
        team.getPlaces().addAll(places);
        em.persist(team);
        if (named) {
            int number = 0;
            for (TeamPlace place : places) {
                for (Person person : take(place)) {
                    em.persist(new TeamMember(team, person, place.getAcademy(), ROLES.get(kind).get(number++)));
                }
            }
        }
        return team;
    }

    private List<Person> take(TeamPlace place) {
        List<Person> left = free.getOrDefault(place.getAcademy().getId(), new ArrayList<>());
        List<Person> taken = List.copyOf(left.subList(0, Math.min(place.getPlaces(), left.size())));
        left.removeAll(taken);
        return taken;
    }

    private Academy guest() {
        return guests.get(next++ % guests.size());
    }
}

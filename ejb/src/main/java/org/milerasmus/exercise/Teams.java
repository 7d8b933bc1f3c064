package org.milerasmus.exercise;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.Valid;
import java.util.Comparator;
import java.util.List;
import org.milerasmus.exercise.scenario.Exercise;
import org.milerasmus.exercise.scenario.ExerciseStatus;
import org.milerasmus.exercise.team.Standing;
import org.milerasmus.exercise.team.Standings;
import org.milerasmus.exercise.team.Team;
import org.milerasmus.exercise.team.TeamMember;
import org.milerasmus.exercise.team.TeamPlace;
import org.milerasmus.security.Roles;
import org.milerasmus.shared.NotFound;
import org.milerasmus.shared.RuleBroken;
import org.milerasmus.shared.Stale;
import org.milerasmus.shared.database.Writing;

/** The teams of an exercise and the places of the academies in them, as their host makes them up. */
@Stateless
@RolesAllowed({Roles.APPLICANT, Roles.STAFF, Roles.ADMINISTRATOR, Roles.AUDITOR})
public class Teams {

    private static final String EXERCISE = "exercise";

    @PersistenceContext(unitName = "erasmus")
    private EntityManager em;

    @Inject
    private Standings standings;

    @Inject
    private InUse use;

    /** The teams with their members; names only for those who may read them. */
    public List<TeamSheet> of(String code) {
        Standing standing = standings.of(code);
        List<TeamMember> members = em.createNamedQuery("TeamMember.ofExercise", TeamMember.class)
                .setParameter(EXERCISE, standing.exercise().getId()).getResultList();
        return em.createNamedQuery("Team.ofExercise", Team.class).setParameter(EXERCISE, standing.exercise().getId()).getResultStream()
                .map(team -> sheet(team, members, standing)).toList();
    }

    private static TeamSheet sheet(Team team, List<TeamMember> members, Standing standing) {
        team.getPlaces().forEach(place -> place.getAcademy().getName());
        boolean open = standing.exercise().is(ExerciseStatus.DRAFT, ExerciseStatus.PUBLISHED, ExerciseStatus.RUNNING);
        boolean names = open && (standing.academyId() == null ? standing.prepares() : standing.teams().contains(team.getId()));
        return new TeamSheet(team, members.stream().filter(member -> member.getTeam().equals(team))
                .map(member -> MemberRow.of(member, standing))
                .sorted(Comparator.comparing(MemberRow::role).thenComparing(MemberRow::id)).toList(), names);
    }

    /** A team to edit, or a new one, for who may save it. */
    @RolesAllowed({Roles.STAFF, Roles.ADMINISTRATOR})
    public Team edit(String code, Long id) {
        Standing standing = standings.of(code);
        standings.require(standing.prepares(), standing);
        Team team = id == null ? new Team(standing.exercise()) : find(id);
        standings.require(team.getExercise().equals(standing.exercise()), standing);
        team.getPlaces().forEach(place -> place.getAcademy().getName());
        return team;
    }

    /**
     * Saves a team; its name is its own within the exercise, and nobody who is named loses the place.
     *
     * @throws Stale when it was saved elsewhere since it was read
     */
    @RolesAllowed({Roles.STAFF, Roles.ADMINISTRATOR})
    public void save(@Valid Team edited) {
        Exercise exercise = standings.prepared(edited.getExercise().getId());
        exercise.requireStatus(ExerciseStatus.DRAFT, ExerciseStatus.PUBLISHED);
        edited.check();
        boolean taken = em.createNamedQuery("Team.named", Long.class).setParameter(EXERCISE, exercise.getId()).setParameter("name", edited.getName())
                .getResultStream().anyMatch(id -> !id.equals(edited.getId()));
        if (taken) {
            throw RuleBroken.at("name", "exercise.teamNamed", edited.getName());
        }
        if (edited.getId() == null) {
            em.persist(edited);
            return;
        }
        Team stored = find(edited.getId());
        stored.requireVersion(edited.getVersion());
        requireKept(stored, edited);
        Team saved = em.merge(edited);
        em.lock(saved, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        Writing.now(em, Team.class, saved.getId());
    }

    private void requireKept(Team stored, Team edited) {
        List<TeamMember> members = em.createNamedQuery("TeamMember.ofExercise", TeamMember.class)
                .setParameter(EXERCISE, stored.getExercise().getId()).getResultStream().filter(member -> member.getTeam().equals(stored)).toList();
        if (stored.getKind() != edited.getKind() && !members.isEmpty()) {
            throw RuleBroken.at("kind", "exercise.kindKept", members.size());
        }
        for (TeamMember member : members) {
            Long academy = member.getAcademy().getId();
            long named = members.stream().filter(other -> other.getAcademy().getId().equals(academy)).count();
            if (edited.placesOf(academy) < named) {
                throw RuleBroken.at("places", "exercise.placesKept", member.getAcademy().getName(), named);
            }
        }
    }

    /** Takes a team away that has no members and no injects. */
    @RolesAllowed({Roles.STAFF, Roles.ADMINISTRATOR})
    public void remove(long id, long version) {
        Team team = find(id);
        standings.prepared(team.getExercise().getId()).requireStatus(ExerciseStatus.DRAFT, ExerciseStatus.PUBLISHED);
        team.requireVersion(version);
        use.requireFree(team);
        long named = team.getPlaces().stream().map(TeamPlace::getAcademy).mapToLong(academy -> em.createNamedQuery("TeamMember.inTeam", Long.class)
                .setParameter("team", id).setParameter("academy", academy.getId()).getSingleResult()).sum();
        if (named > 0) {
            throw RuleBroken.of("exercise.teamHasMembers", named);
        }
        em.remove(team);
        Writing.now(em, Team.class, id);
    }

    private Team find(long id) {
        Team team = em.find(Team.class, id);
        if (team == null) {
            throw new NotFound(Team.class, id);
        }
        return team;
    }
}

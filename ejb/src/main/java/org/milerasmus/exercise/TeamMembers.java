package org.milerasmus.exercise;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Objects;
import org.milerasmus.exercise.scenario.ExerciseStatus;
import org.milerasmus.exercise.team.Candidate;
import org.milerasmus.exercise.team.MemberNamed;
import org.milerasmus.exercise.team.Standing;
import org.milerasmus.exercise.team.Standings;
import org.milerasmus.exercise.team.Team;
import org.milerasmus.exercise.team.TeamMember;
import org.milerasmus.exercise.team.TeamRole;
import org.milerasmus.partnership.academy.Academy;
import org.milerasmus.person.Person;
import org.milerasmus.security.Caller;
import org.milerasmus.security.Role;
import org.milerasmus.security.Roles;
import org.milerasmus.shared.NotFound;
import org.milerasmus.shared.RuleBroken;
import org.milerasmus.shared.database.Writing;

/** Who is in the teams: each academy names its own people for the places that it has; administrators name for every academy. */
@Stateless
@RolesAllowed({Roles.STAFF, Roles.ADMINISTRATOR})
public class TeamMembers {

    private static final int MOST_CHOICES = 20;
    private static final String EXERCISE = "exercise";

    @PersistenceContext(unitName = "erasmus")
    private EntityManager em;

    @Inject
    private Standings standings;

    @Inject
    private Caller caller;

    @Inject
    private InUse use;

    @Inject
    private Event<MemberNamed> news;

    /**
     * At most 20 people of an academy whose name has the words and who are in no team of the exercise yet.
     *
     * @param academyId one with places in the team; for staff always the own one
     */
    public List<Candidate> candidates(long teamId, Long academyId, String words) {
        Team team = find(Team.class, teamId);
        Standing standing = standings.of(team.getExercise().getCode());
        requireNaming(standing, team);
        String pattern = "%" + (words == null ? "" : words.strip()).replaceAll("([!%_])", "!$1") + "%";
        return em.createNamedQuery("TeamMember.candidates", Candidate.class).setParameter("academy", own(standing, academyId))
                .setParameter("words", pattern).setParameter(EXERCISE, team.getExercise().getId()).setMaxResults(MOST_CHOICES).getResultList();
    }

    /** Somebody of an academy for which the caller may name. */
    public Candidate candidate(long personId) {
        Person person = find(Person.class, personId);
        caller.require(caller.is(Role.ADMINISTRATOR) || Objects.equals(caller.academyId(), person.getAccount().getAcademyId()), Person.class, personId);
        return new Candidate(personId, person.getGivenName(), person.getFamilyName(), person.getRank().getGrade());
    }

    /** Names somebody for a place of the academy that the person belongs to. */
    public void name(long teamId, long personId, @NotNull TeamRole role) {
        Team team = find(Team.class, teamId);
        Standing standing = standings.locked(team.getExercise().getId());
        requireNaming(standing, team);
        Person person = find(Person.class, personId);
        Long academyId = person.getAccount().getAcademyId();
        caller.require(Objects.equals(own(standing, academyId), academyId), Person.class, personId);
        em.createNamedQuery("TeamMember.teamOf", String.class).setParameter(EXERCISE, standing.exercise().getId()).setParameter("person", personId)
                .getResultStream().findFirst().ifPresent(other -> {
                    throw RuleBroken.at("person", "exercise.inTeamAlready", other);
                });
        long named = em.createNamedQuery("TeamMember.inTeam", Long.class).setParameter("team", teamId).setParameter("academy", academyId).getSingleResult();
        if (named >= team.placesOf(academyId)) {
            throw RuleBroken.at("person", "exercise.placesTaken", team.placesOf(academyId));
        }
        TeamMember member = new TeamMember(team, person, em.find(Academy.class, academyId), role);
        em.persist(member);
        Writing.now(em, TeamMember.class, null);
        news.fire(new MemberNamed(member.getId()));
    }

    /** Takes somebody out of a team again; nobody who is responsible for injects. */
    public void withdraw(long memberId) {
        TeamMember member = find(TeamMember.class, memberId);
        Standing standing = standings.locked(member.getExercise().getId());
        standings.require(standing.prepares() || Objects.equals(standing.academyId(), member.getAcademy().getId()), standing);
        requireOpen(standing);
        use.requireFree(member);
        em.remove(member);
        Writing.now(em, TeamMember.class, memberId);
    }

    private void requireNaming(Standing standing, Team team) {
        standings.require(standing.academyId() == null ? standing.prepares() : standing.teams().contains(team.getId()), standing);
        requireOpen(standing);
    }

    private static void requireOpen(Standing standing) {
        standing.exercise().requireStatus(ExerciseStatus.DRAFT, ExerciseStatus.PUBLISHED, ExerciseStatus.RUNNING);
    }

    private static Long own(Standing standing, Long wanted) {
        return standing.academyId() == null ? wanted : standing.academyId();
    }

    private <T> T find(Class<T> type, long id) {
        T found = em.find(type, id);
        if (found == null) {
            throw new NotFound(type, id);
        }
        return found;
    }
}

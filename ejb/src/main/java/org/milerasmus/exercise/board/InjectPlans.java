package org.milerasmus.exercise.board;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.Valid;
import java.util.List;
import org.milerasmus.exercise.inject.Inject;
import org.milerasmus.exercise.inject.InjectStatus;
import org.milerasmus.exercise.scenario.ExerciseStatus;
import org.milerasmus.exercise.team.Standing;
import org.milerasmus.exercise.team.Standings;
import org.milerasmus.exercise.team.Team;
import org.milerasmus.exercise.team.TeamKind;
import org.milerasmus.exercise.team.TeamMember;
import org.milerasmus.security.Roles;
import org.milerasmus.shared.NotFound;
import org.milerasmus.shared.Stale;

/** The plan of the injects of an exercise, written by its host and the white team. */
@Stateless
@RolesAllowed({Roles.APPLICANT, Roles.STAFF, Roles.ADMINISTRATOR})
public class InjectPlans {

    private static final String EXERCISE = "exercise";

    @PersistenceContext(unitName = "erasmus")
    private EntityManager em;

    @jakarta.inject.Inject
    private Standings standings;

    @jakarta.inject.Inject
    private HeldInjects held;

    /** A planned inject to edit, or a new one, for who may save it. */
    public Inject edit(String code, Integer number) {
        Standing standing = standings.of(code);
        standings.require(standing.plans(), standing);
        return number == null ? new Inject(standing.exercise())
                : em.createNamedQuery("Inject.byNumber", Inject.class).setParameter(EXERCISE, standing.exercise().getId()).setParameter("number", number)
                        .getResultStream().findFirst().orElseThrow(() -> new NotFound(Inject.class, number));
    }

    /** Whom an inject can be addressed to and who can be responsible for it, for who plans. */
    public InjectChoices choices(String code) {
        Standing standing = standings.of(code);
        standings.require(standing.plans(), standing);
        Long id = standing.exercise().getId();
        List<Team> teams = em.createNamedQuery("Team.ofExercise", Team.class).setParameter(EXERCISE, id).getResultStream()
                .filter(team -> team.getKind() != TeamKind.WHITE).toList();
        List<TeamMember> white = em.createNamedQuery("TeamMember.ofExercise", TeamMember.class).setParameter(EXERCISE, id).getResultStream()
                .filter(member -> member.getTeam().getKind() == TeamKind.WHITE).toList();
        return new InjectChoices(teams, white);
    }

    /**
     * Saves a planned inject; new ones get the next number.
     *
     * @throws Stale when it was saved or released elsewhere since it was read
     */
    public void save(@Valid Inject edited) {
        Standing standing = standings.locked(edited.getExercise().getId());
        standings.require(standing.plans(), standing);
        standing.exercise().requireStatus(ExerciseStatus.DRAFT, ExerciseStatus.PUBLISHED, ExerciseStatus.RUNNING);
        edited.check();
        boolean own = edited.getTeam().getExercise().equals(standing.exercise()) && edited.getObjective().getExercise().equals(standing.exercise())
                && (edited.getResponsible() == null || edited.getResponsible().getExercise().equals(standing.exercise()));
        standings.require(own, standing);
        if (edited.getId() == null) {
            edited.number(1 + em.createNamedQuery("Inject.last", Number.class).setParameter(EXERCISE, standing.exercise().getId()).getSingleResult().intValue());
            em.persist(edited);
        } else {
            held.find(edited.getId()).requireVersion(edited.getVersion());
            em.merge(edited);
        }
        held.moved(standing, edited.getId());
    }

    /** Takes a planned inject out of the plan. */
    public void remove(long id, long version) {
        Standing standing = held.hold(id);
        standings.require(standing.plans(), standing);
        Inject inject = held.seen(id, version);
        inject.requireStatus(InjectStatus.PLANNED);
        em.remove(inject);
        held.moved(standing, id);
    }
}

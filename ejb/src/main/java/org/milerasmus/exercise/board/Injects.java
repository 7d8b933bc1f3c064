package org.milerasmus.exercise.board;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.milerasmus.exercise.inject.Inject;
import org.milerasmus.exercise.inject.InjectStatus;
import org.milerasmus.exercise.scenario.ExerciseMoved;
import org.milerasmus.exercise.scenario.ExerciseStatus;
import org.milerasmus.exercise.team.Standing;
import org.milerasmus.exercise.team.Standings;
import org.milerasmus.exercise.team.Team;
import org.milerasmus.exercise.team.TeamKind;
import org.milerasmus.exercise.team.TeamMember;
import org.milerasmus.security.Roles;
import org.milerasmus.shared.NotFound;
import org.milerasmus.shared.RuleBroken;
import org.milerasmus.shared.Stale;
import org.milerasmus.shared.database.Writing;
import org.milerasmus.shared.text.Typed;

/**
 * The injects of an exercise: planned by its host and the white team, released and assessed by the white team, answered by the
 * team that they are addressed to. Whoever moves one holds the exercise, so that of two at once the later one sees what the
 * earlier one has done.
 */
@Stateless
@RolesAllowed({Roles.APPLICANT, Roles.STAFF, Roles.ADMINISTRATOR})
public class Injects {

    private static final String EXERCISE = "exercise";

    @PersistenceContext(unitName = "erasmus")
    private EntityManager em;

    @jakarta.inject.Inject
    private Standings standings;

    @jakarta.inject.Inject
    private Event<ExerciseMoved> news;

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
            edited.number(1 + em.createNamedQuery("Inject.last", Integer.class).setParameter(EXERCISE, standing.exercise().getId()).getSingleResult());
            em.persist(edited);
        } else {
            find(edited.getId()).requireVersion(edited.getVersion());
            em.merge(edited);
        }
        moved(standing, edited.getId());
    }

    /** Takes a planned inject out of the plan. */
    public void remove(long id, long version) {
        Standing standing = locked(id);
        standings.require(standing.plans(), standing);
        Inject inject = seen(id, version);
        inject.requireStatus(InjectStatus.PLANNED);
        em.remove(inject);
        moved(standing, id);
    }

    /** Puts an inject to its team. */
    @RolesAllowed(Roles.APPLICANT)
    public void release(long id, long version) {
        Standing standing = directed(id);
        seen(id, version).release(standings.now());
        moved(standing, id);
    }

    /** Leaves a planned inject out. */
    @RolesAllowed(Roles.APPLICANT)
    public void skip(long id, long version) {
        Standing standing = directed(id);
        seen(id, version).skip();
        moved(standing, id);
    }

    /** The answer of the team, by any of its members; it may be changed until it is assessed. */
    @RolesAllowed(Roles.APPLICANT)
    public void answer(long id, long version, @NotBlank @Size(max = 4000) String answer) {
        Standing standing = locked(id);
        Inject inject = find(id);
        standings.require(inject.isOut() && standing.answersFor(inject.getTeam().getId()), standing);
        standing.exercise().requireStatus(ExerciseStatus.RUNNING);
        inject.requireVersion(version);
        inject.answer(Typed.orNull(answer), standings.now());
        moved(standing, id);
    }

    /**
     * The points for an answer, or for none.
     *
     * @param points from 0 to the most that the inject can bring
     * @param remark what the team reads with them, or null
     */
    @RolesAllowed(Roles.APPLICANT)
    public void assess(long id, long version, Integer points, @Size(max = 2000) String remark) {
        Standing standing = directed(id);
        Inject inject = seen(id, version);
        if (points == null) {
            throw RuleBroken.at("points", "exercise.points", inject.getPlan().getMaxPoints());
        }
        inject.assess(points, Typed.orNull(remark), standings.now());
        moved(standing, id);
    }

    private Standing directed(long id) {
        Standing standing = locked(id);
        standings.require(standing.directs(), standing);
        standing.exercise().requireStatus(ExerciseStatus.RUNNING);
        return standing;
    }

    private Standing locked(long id) {
        return standings.locked(em.createNamedQuery("Inject.exerciseOf", Long.class).setParameter("id", id).getResultStream().findFirst()
                .orElseThrow(() -> new NotFound(Inject.class, id)));
    }

    private Inject seen(long id, long version) {
        Inject inject = find(id);
        inject.requireVersion(version);
        return inject;
    }

    private Inject find(long id) {
        Inject inject = em.find(Inject.class, id);
        if (inject == null) {
            throw new NotFound(Inject.class, id);
        }
        return inject;
    }

    private void moved(Standing standing, Long id) {
        Writing.now(em, Inject.class, id);
        news.fire(new ExerciseMoved(standing.exercise().getId()));
    }
}

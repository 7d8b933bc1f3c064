package org.milerasmus.exercise;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.util.List;
import org.milerasmus.exercise.evidence.ExerciseEvidence;
import org.milerasmus.exercise.inject.Inject;
import org.milerasmus.exercise.inject.InjectStatus;
import org.milerasmus.exercise.scenario.Exercise;
import org.milerasmus.exercise.scenario.ExerciseAdvanced;
import org.milerasmus.exercise.scenario.ExerciseMoved;
import org.milerasmus.exercise.scenario.ExerciseStatus;
import org.milerasmus.exercise.score.Scores;
import org.milerasmus.exercise.team.Standing;
import org.milerasmus.exercise.team.Standings;
import org.milerasmus.exercise.team.Team;
import org.milerasmus.exercise.team.TeamKind;
import org.milerasmus.security.Roles;
import org.milerasmus.shared.RuleBroken;
import org.milerasmus.shared.database.Writing;

/** Brings an exercise from the draft to its end: by the host and, once there is one, by the white team. */
@Stateless
@RolesAllowed({Roles.APPLICANT, Roles.STAFF, Roles.ADMINISTRATOR})
public class ExerciseMoves {

    private static final String EXERCISE = "exercise";

    @PersistenceContext(unitName = "erasmus")
    private EntityManager em;

    @jakarta.inject.Inject
    private Standings standings;

    @jakarta.inject.Inject
    private Clock clock;

    @jakarta.inject.Inject
    private ExerciseEvidence evidence;

    @jakarta.inject.Inject
    private Event<Object> news;

    /** Shows a draft to the academies that have places in its teams. */
    @RolesAllowed({Roles.STAFF, Roles.ADMINISTRATOR})
    public void publish(long id, long version) {
        Exercise exercise = standings.prepared(id);
        exercise.requireVersion(version);
        exercise.publish();
        moved(exercise, ExerciseStatus.DRAFT);
    }

    /** Lets injects be released; there has to be a blue team, and somebody in a white one. */
    public void start(long id, long version) {
        Exercise exercise = run(id, version);
        exercise.start(clock.instant());
        if (teams(id).stream().noneMatch(team -> team.getKind() == TeamKind.BLUE)) {
            throw RuleBroken.of("exercise.noBlue");
        }
        long white = em.createNamedQuery("TeamMember.ofKind", Long.class).setParameter(EXERCISE, id).setParameter("kind", TeamKind.WHITE).getSingleResult();
        if (white == 0) {
            throw RuleBroken.of("exercise.noWhite");
        }
        moved(exercise, ExerciseStatus.PUBLISHED);
    }

    /**
     * Makes the score final and enters into the passports what it proves; every released inject has to be assessed, planned ones are
     * left out.
     */
    public void finish(long id, long version) {
        Exercise exercise = run(id, version);
        exercise.finish(clock.instant());
        long waiting = em.createNamedQuery("Inject.waiting", Long.class).setParameter(EXERCISE, id).getSingleResult();
        if (waiting > 0) {
            throw RuleBroken.of("exercise.waiting", waiting);
        }
        List<Inject> injects = em.createNamedQuery("Inject.ofExercise", Inject.class).setParameter(EXERCISE, id).getResultList();
        injects.stream().filter(inject -> inject.is(InjectStatus.PLANNED)).forEach(Inject::skip);
        moved(exercise, ExerciseStatus.RUNNING);
        evidence.give(exercise, Scores.of(teams(id), exercise.getObjectives(), injects));
    }

    /** Lets points be corrected after the end. What the score has proven counts no more, until the exercise is finished anew. */
    public void reopen(long id, long version, @NotBlank @Size(max = 500) String reason) {
        Exercise exercise = run(id, version);
        exercise.reopen();
        evidence.takeBack(exercise, reason);
        moved(exercise, ExerciseStatus.FINISHED);
    }

    /** Calls it off or breaks it off, for a reason that the participants read. */
    @RolesAllowed({Roles.STAFF, Roles.ADMINISTRATOR})
    public void cancel(long id, long version, @NotBlank @Size(max = 500) String reason) {
        Exercise exercise = standings.prepared(id);
        exercise.requireVersion(version);
        ExerciseStatus before = exercise.getStatus();
        exercise.cancel(reason, clock.instant());
        moved(exercise, before);
    }

    private Exercise run(long id, long version) {
        Standing standing = standings.locked(id);
        standings.require(standing.runs(), standing);
        standing.exercise().requireVersion(version);
        return standing.exercise();
    }

    private List<Team> teams(long id) {
        return em.createNamedQuery("Team.ofExercise", Team.class).setParameter(EXERCISE, id).getResultList();
    }

    private void moved(Exercise exercise, ExerciseStatus before) {
        Writing.now(em, Exercise.class, exercise.getId());
        news.fire(new ExerciseMoved(exercise.getId()));
        news.fire(new ExerciseAdvanced(exercise.getId(), before, exercise.getStatus()));
    }
}

package org.milerasmus.exercise.report;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.milerasmus.exercise.scenario.ExerciseStatus;
import org.milerasmus.exercise.team.Standing;
import org.milerasmus.exercise.team.Standings;
import org.milerasmus.security.Roles;
import org.milerasmus.shared.NotFound;
import org.milerasmus.shared.text.Typed;

/** Observations and recommendations: written by the host and the white team, read by all who took part when the exercise is over. */
@Stateless
@RolesAllowed({Roles.APPLICANT, Roles.STAFF, Roles.ADMINISTRATOR, Roles.AUDITOR})
public class Observations {

    @PersistenceContext(unitName = "erasmus")
    private EntityManager em;

    @Inject
    private Standings standings;

    /** What has been written; while the exercise runs, nothing for its teams. */
    public List<Observation> of(String code) {
        Standing standing = standings.of(code);
        boolean shown = standing.seesAll() || standing.exercise().is(ExerciseStatus.FINISHED);
        return shown ? em.createNamedQuery("Observation.ofExercise", Observation.class).setParameter("exercise", standing.exercise().getId()).getResultList()
                : List.of();
    }

    /** Adds one. */
    @RolesAllowed({Roles.APPLICANT, Roles.STAFF, Roles.ADMINISTRATOR})
    public void add(String code, @NotNull ObservationKind kind, @NotBlank @Size(max = 2000) String text) {
        Standing standing = standings.of(code);
        requireWriting(standing);
        em.persist(new Observation(standing.exercise(), kind, Typed.orNull(text), standings.now()));
    }

    /** Takes one away again. */
    @RolesAllowed({Roles.APPLICANT, Roles.STAFF, Roles.ADMINISTRATOR})
    public void remove(long id) {
        Observation observation = em.find(Observation.class, id);
        if (observation == null) {
            throw new NotFound(Observation.class, id);
        }
        requireWriting(standings.of(observation.getExercise().getCode()));
        em.remove(observation);
    }

    private void requireWriting(Standing standing) {
        standings.require(standing.plans(), standing);
        standing.exercise().requireStatus(ExerciseStatus.RUNNING, ExerciseStatus.FINISHED);
    }
}

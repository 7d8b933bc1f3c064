package org.milerasmus.exercise;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.Valid;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import org.milerasmus.competence.Competence;
import org.milerasmus.exercise.scenario.Exercise;
import org.milerasmus.exercise.team.Standing;
import org.milerasmus.exercise.team.Standings;
import org.milerasmus.partnership.academy.Academy;
import org.milerasmus.security.Caller;
import org.milerasmus.security.Role;
import org.milerasmus.security.Roles;
import org.milerasmus.shared.NotFound;
import org.milerasmus.shared.PageRequest;
import org.milerasmus.shared.Stale;
import org.milerasmus.shared.code.Codes;
import org.milerasmus.shared.database.Writing;

/** Joint exercises: written by the staff of their host, found by everybody who takes part. */
@Stateless
@RolesAllowed({Roles.APPLICANT, Roles.STAFF, Roles.ADMINISTRATOR, Roles.AUDITOR})
public class Exercises {

    @PersistenceContext(unitName = "erasmus")
    private EntityManager em;

    @Inject
    private Caller caller;

    @Inject
    private Standings standings;

    @Inject
    private InUse use;

    @Inject
    private Codes codes;

    /** Number of exercises that a filter finds. */
    public long count(ExerciseFilter filter) {
        ExerciseQuery<Long> query = query(Long.class, filter);
        return em.createQuery(query.select(query.number())).getSingleResult();
    }

    /** The exercises that a filter finds, the latest first unless asked otherwise. */
    public List<ExerciseRow> list(ExerciseFilter filter, PageRequest page) {
        return em.createQuery(query(ExerciseRow.class, filter).rows(page)).setFirstResult(page.first()).setMaxResults(page.size()).getResultList();
    }

    /**
     * One exercise with its objectives, and what the caller may do in it.
     *
     * @throws NotFound for an unknown code, and for who does not take part; the latter is audited
     */
    public Standing view(String code) {
        Standing standing = standings.of(code);
        standing.exercise().getObjectives().forEach(objective -> objective.getCompetence().getFramework().getKind());
        return standing;
    }

    /** The exercise with the code to edit, or a new draft, for who may save it. */
    @RolesAllowed({Roles.STAFF, Roles.ADMINISTRATOR})
    public Exercise edit(String code) {
        if (code == null) {
            return new Exercise(caller.academyId() == null ? null : em.find(Academy.class, caller.academyId()));
        }
        Standing standing = view(code);
        standings.require(standing.prepares(), standing);
        return standing.exercise();
    }

    /**
     * Saves a new draft, or an exercise that was edited, with its objectives.
     *
     * @throws Stale when it was saved elsewhere since it was read
     */
    @RolesAllowed({Roles.STAFF, Roles.ADMINISTRATOR})
    public Exercise save(@Valid Exercise edited) {
        caller.require(caller.is(Role.ADMINISTRATOR) || Objects.equals(edited.getHost().getId(), caller.academyId()), Exercise.class, edited.getId());
        edited.check();
        if (edited.getId() == null) {
            ZoneId zone = edited.getHost().zone();
            edited.number(codes.next("EX", edited.getScenario().getStartsAt().atZone(zone).getYear()));
            em.persist(edited);
            return edited;
        }
        Exercise stored = standings.prepared(edited.getId());
        stored.requireVersion(edited.getVersion());
        stored.check();
        use.requireRoom(edited);
        Exercise saved = em.merge(edited);
        em.lock(saved, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        Writing.now(em, Exercise.class, saved.getId());
        return saved;
    }

    /** The competence with a number, for an objective. */
    @RolesAllowed({Roles.STAFF, Roles.ADMINISTRATOR})
    public Competence competence(long id) {
        Competence competence = em.find(Competence.class, id);
        if (competence == null) {
            throw new NotFound(Competence.class, id);
        }
        competence.getFramework().getKind();
        return competence;
    }

    private <T> ExerciseQuery<T> query(Class<T> result, ExerciseFilter filter) {
        ExerciseQuery<T> query = new ExerciseQuery<>(em, result, filter);
        if (caller.seesEverything()) {
            return query;
        }
        return caller.is(Role.STAFF) ? query.ofAcademy(caller.academyId(), filter.hosted()) : query.ofMember(caller.accountId());
    }
}

package org.milerasmus.exercise.board;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.milerasmus.exercise.inject.Inject;
import org.milerasmus.exercise.scenario.ExerciseMoved;
import org.milerasmus.exercise.team.Standing;
import org.milerasmus.exercise.team.Standings;
import org.milerasmus.shared.NotFound;
import org.milerasmus.shared.Stale;
import org.milerasmus.shared.database.Writing;

/**
 * Injects that somebody moves: the exercise is held meanwhile, so that of two at once the later one sees what the earlier one
 * has done.
 */
@ApplicationScoped
class HeldInjects {

    @PersistenceContext(unitName = "erasmus")
    private EntityManager em;

    @jakarta.inject.Inject
    private Standings standings;

    @jakarta.inject.Inject
    private Event<ExerciseMoved> news;

    /** What the caller may do in the exercise of an inject, held until the transaction ends. */
    Standing hold(long id) {
        return standings.locked(em.createNamedQuery("Inject.exerciseOf", Long.class).setParameter("id", id).getResultStream().findFirst()
                .orElseThrow(() -> new NotFound(Inject.class, id)));
    }

    /**
     * The inject, once its exercise is held.
     *
     * @throws Stale when it is not any more what the caller's page shows
     */
    Inject seen(long id, long version) {
        Inject inject = find(id);
        inject.requireVersion(version);
        return inject;
    }

    /** The inject in any version. */
    Inject find(long id) {
        Inject inject = em.find(Inject.class, id);
        if (inject == null) {
            throw new NotFound(Inject.class, id);
        }
        return inject;
    }

    /** Writes what was changed, and tells the open boards. */
    void moved(Standing standing, Long id) {
        Writing.now(em, Inject.class, id);
        news.fire(new ExerciseMoved(standing.exercise().getId()));
    }
}

package org.milerasmus.exercise.team;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Objects;
import java.util.Set;
import org.milerasmus.exchange.application.Decision;
import org.milerasmus.exercise.scenario.Exercise;
import org.milerasmus.security.Account;
import org.milerasmus.security.Caller;
import org.milerasmus.security.Role;
import org.milerasmus.shared.NotFound;

/** Finds what the caller may see and do in an exercise, for the boundaries. */
@ApplicationScoped
public class Standings {

    @PersistenceContext(unitName = "erasmus")
    private EntityManager em;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    /**
     * In the exercise with the code.
     *
     * @throws NotFound for an unknown code, and for who has nothing to do with it; the latter is audited
     */
    public Standing of(String code) {
        Exercise exercise = em.createNamedQuery("Exercise.byCode", Exercise.class).setParameter("code", code)
                .getResultStream().findFirst().orElseThrow(() -> new NotFound(Exercise.class, code));
        return known(exercise);
    }

    /** In an exercise that nobody else moves until the transaction ends: injects, seats and states wait for one another. */
    public Standing locked(long id) {
        Exercise exercise = em.find(Exercise.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (exercise == null) {
            throw new NotFound(Exercise.class, id);
        }
        return known(exercise);
    }

    /** The same for an exercise that is to be prepared. */
    public Exercise prepared(long id) {
        Standing standing = locked(id);
        caller.require(standing.prepares(), Exercise.class, id);
        return standing.exercise();
    }

    /** Lets pass who may; anybody else does not learn that there is something. */
    public void require(boolean allowed, Standing standing) {
        caller.require(allowed, Exercise.class, standing.exercise().getId());
    }

    /** Who does something now. */
    public Decision now() {
        return Decision.by(caller.account().map(Account::getDisplayName).orElse(""), clock.instant());
    }

    private Standing known(Exercise exercise) {
        Standing standing = standing(exercise);
        caller.require(standing.isKnown(), Exercise.class, exercise.getId());
        return standing;
    }

    private Standing standing(Exercise exercise) {
        boolean prepares = caller.is(Role.ADMINISTRATOR) || caller.is(Role.STAFF) && Objects.equals(exercise.getHost().getId(), caller.academyId());
        if (caller.is(Role.STAFF)) {
            return new Standing(exercise, prepares, false, caller.academyId(), null, invited(exercise));
        }
        TeamMember member = caller.is(Role.APPLICANT) ? member(exercise) : null;
        return new Standing(exercise, prepares, caller.is(Role.AUDITOR), null, member, member == null ? Set.of() : Set.of(member.getTeam().getId()));
    }

    private Set<Long> invited(Exercise exercise) {
        return Set.copyOf(em.createNamedQuery("Team.withPlaces", Long.class).setParameter("exercise", exercise.getId())
                .setParameter("academy", caller.academyId()).getResultList());
    }

    private TeamMember member(Exercise exercise) {
        return em.createNamedQuery("TeamMember.ofAccount", TeamMember.class).setParameter("exercise", exercise.getId())
                .setParameter("account", caller.accountId()).getResultStream().findFirst().orElse(null);
    }
}

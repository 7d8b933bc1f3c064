package org.milerasmus.exercise;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.util.Objects;
import org.milerasmus.exercise.scenario.Exercise;
import org.milerasmus.exercise.scenario.Objective;
import org.milerasmus.exercise.team.Team;
import org.milerasmus.exercise.team.TeamMember;
import org.milerasmus.shared.RuleBroken;

/** Keeps what injects refer to. */
@ApplicationScoped
class InUse {

    @PersistenceContext(unitName = "erasmus")
    private EntityManager em;

    /** Refuses an edited exercise that leaves out an objective of its injects, or ends before the last of them. */
    void requireRoom(Exercise edited) {
        boolean lost = em.createNamedQuery("Inject.objectives", Long.class).setParameter("exercise", edited.getId()).getResultStream()
                .anyMatch(used -> edited.getObjectives().stream().map(Objective::getId).noneMatch(kept -> Objects.equals(kept, used)));
        if (lost) {
            throw RuleBroken.of("exercise.objectiveInUse");
        }
        int last = em.createNamedQuery("Inject.latest", Number.class).setParameter("exercise", edited.getId()).getSingleResult().intValue();
        if (Duration.between(edited.getScenario().getStartsAt(), edited.getScenario().getEndsAt()).toMinutes() < last) {
            throw RuleBroken.at("endsAt", "exercise.injectsAfterEnd");
        }
    }

    /** Refuses to take away a team that injects are addressed to. */
    void requireFree(Team team) {
        requireNone("Inject.ofTeam", team.getId(), "exercise.teamInUse");
    }

    /** Refuses to take away who is responsible for injects. */
    void requireFree(TeamMember member) {
        requireNone("Inject.ofMember", member.getId(), "exercise.memberInUse");
    }

    private void requireNone(String query, Long subject, String key) {
        long injects = em.createNamedQuery(query, Long.class).setParameter("subject", subject).getSingleResult();
        if (injects > 0) {
            throw RuleBroken.of(key, injects);
        }
    }
}

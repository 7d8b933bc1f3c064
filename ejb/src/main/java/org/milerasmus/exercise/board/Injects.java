package org.milerasmus.exercise.board;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.milerasmus.exercise.inject.Inject;
import org.milerasmus.exercise.scenario.ExerciseStatus;
import org.milerasmus.exercise.team.Standing;
import org.milerasmus.exercise.team.Standings;
import org.milerasmus.security.Roles;
import org.milerasmus.shared.RuleBroken;
import org.milerasmus.shared.text.Typed;

/** The injects of a running exercise: released and assessed by the white team, answered by the team that they are addressed to. */
@Stateless
@RolesAllowed(Roles.APPLICANT)
public class Injects {

    @jakarta.inject.Inject
    private Standings standings;

    @jakarta.inject.Inject
    private HeldInjects held;

    /** Puts an inject to its team. */
    public void release(long id, long version) {
        Standing standing = directed(id);
        held.seen(id, version).release(standings.now());
        held.moved(standing, id);
    }

    /** Leaves a planned inject out. */
    public void skip(long id, long version) {
        Standing standing = directed(id);
        held.seen(id, version).skip();
        held.moved(standing, id);
    }

    /** The answer of the team, by any of its members; it may be changed until it is assessed. */
    public void answer(long id, long version, @NotBlank @Size(max = 4000) String answer) {
        Standing standing = held.hold(id);
        Inject inject = held.find(id);
        standings.require(inject.isOut() && standing.answersFor(inject.getTeam().getId()), standing);
        standing.exercise().requireStatus(ExerciseStatus.RUNNING);
        inject.requireVersion(version);
        inject.answer(Typed.orNull(answer), standings.now());
        held.moved(standing, id);
    }

    /**
     * The points for an answer, or for none.
     *
     * @param points from 0 to the most that the inject can bring
     * @param remark what the team reads with them, or null
     */
    public void assess(long id, long version, Integer points, @Size(max = 2000) String remark) {
        Standing standing = directed(id);
        Inject inject = held.seen(id, version);
        if (points == null) {
            throw RuleBroken.at("points", "exercise.points", inject.getPlan().getMaxPoints());
        }
        inject.assess(points, Typed.orNull(remark), standings.now());
        held.moved(standing, id);
    }

    private Standing directed(long id) {
        Standing standing = held.hold(id);
        standings.require(standing.directs(), standing);
        standing.exercise().requireStatus(ExerciseStatus.RUNNING);
        return standing;
    }
}

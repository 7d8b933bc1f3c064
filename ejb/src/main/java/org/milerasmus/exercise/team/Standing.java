package org.milerasmus.exercise.team;

import java.io.Serializable;
import java.util.Objects;
import java.util.Set;
import org.milerasmus.exercise.scenario.Exercise;
import org.milerasmus.exercise.scenario.ExerciseStatus;

/**
 * What somebody may see and do in an exercise.
 *
 * @param prepares  for the staff of the host, and administrators
 * @param reads     for auditors
 * @param academyId the academy of who is staff; null for others
 * @param member    who is in a team; null for others
 * @param teams     numbers of the own team, or of those in which the own academy has places
 */
public record Standing(Exercise exercise, boolean prepares, boolean reads, Long academyId, TeamMember member, Set<Long> teams)
        implements Serializable {

    /** Whether the exercise is known to the caller at all: a draft only to those who prepare it. */
    public boolean isKnown() {
        return seesAll() || !teams.isEmpty() && !exercise.is(ExerciseStatus.DRAFT);
    }

    /** Whether the caller is in the white team and so releases and assesses. */
    public boolean directs() {
        return member != null && member.getTeam().getKind() == TeamKind.WHITE;
    }

    /** Whether the caller starts and finishes it: who prepares it, and the lead of the white team. */
    public boolean runs() {
        return prepares || directs() && member.getRole() == TeamRole.LEAD;
    }

    /** Whether the caller writes the plan of injects. */
    public boolean plans() {
        return prepares || directs();
    }

    /** Whether the caller sees every inject, planned ones too, and every name. */
    public boolean seesAll() {
        return prepares || reads || directs();
    }

    /** Whether the caller sees what is addressed to a team: the own one, and each when all is over. */
    public boolean sees(Long teamId) {
        return seesAll() || teams.contains(teamId) || exercise.is(ExerciseStatus.FINISHED);
    }

    /** Whether the caller answers for a team. */
    public boolean answersFor(Long teamId) {
        return member != null && member.getTeam().getId().equals(teamId);
    }

    /** Whether the caller reads who a member is: in the own team, and from the own academy. */
    public boolean seesNameOf(TeamMember other) {
        return seesAll() || member != null && member.getTeam().equals(other.getTeam())
                || academyId != null && Objects.equals(academyId, other.getAcademy().getId());
    }
}

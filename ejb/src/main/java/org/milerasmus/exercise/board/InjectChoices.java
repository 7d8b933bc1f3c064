package org.milerasmus.exercise.board;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import org.milerasmus.exercise.team.Team;
import org.milerasmus.exercise.team.TeamMember;

/**
 * Whom an inject can be addressed to, and who can be responsible for it.
 *
 * @param teams blue and red ones
 * @param white members of the white teams
 */
public record InjectChoices(List<Team> teams, List<TeamMember> white) implements Serializable {

    /** The team with a number; null for none. */
    public Team team(Long id) {
        return teams.stream().filter(team -> Objects.equals(team.getId(), id)).findFirst().orElse(null);
    }

    /** The member with a number; null for none. */
    public TeamMember member(Long id) {
        return white.stream().filter(member -> Objects.equals(member.getId(), id)).findFirst().orElse(null);
    }
}

package org.milerasmus.exercise;

import java.io.Serializable;
import org.milerasmus.exercise.team.Standing;
import org.milerasmus.exercise.team.TeamMember;
import org.milerasmus.exercise.team.TeamRole;

/**
 * Somebody in a team.
 *
 * @param name      given name and family name; null for readers who are not to know it
 * @param rank      NATO grade with the national title; null for the same
 * @param removable whether the caller may take the person out again
 */
public record MemberRow(Long id, Long academyId, String academy, String country, TeamRole role, String name, String rank, boolean removable)
        implements Serializable {

    static MemberRow of(TeamMember member, Standing reader) {
        boolean named = reader.seesNameOf(member);
        Long academyId = member.getAcademy().getId();
        return new MemberRow(member.getId(), academyId, member.getAcademy().getName(), member.getAcademy().getCountry(), member.getRole(),
                named ? member.getPerson().getName() : null, named ? member.getPerson().getRank().inWords() : null,
                reader.prepares() || academyId.equals(reader.academyId()));
    }
}

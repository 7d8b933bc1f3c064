package org.milerasmus.exercise;

import java.io.Serializable;
import java.util.List;
import org.milerasmus.exercise.team.Team;

/**
 * A team with its members as the caller may read them.
 *
 * @param names whether the caller names members of it: staff of an academy with places, and administrators
 */
public record TeamSheet(Team team, List<MemberRow> members, boolean names) implements Serializable {

    /** How many members an academy has named. */
    public long named(Long academyId) {
        return members.stream().filter(member -> member.academyId().equals(academyId)).count();
    }

    /** How many members it can have in all. */
    public int places() {
        return team.getPlaces().stream().mapToInt(place -> place.getPlaces()).sum();
    }

    /** Whether it is a cyber rapid response team with other than 6 to 12 members. */
    public boolean isOdd() {
        return team.isOddWith(members.size());
    }

    /** ISO codes of the nations that have places in it. */
    public List<String> nations() {
        return team.getPlaces().stream().map(place -> place.getAcademy().getCountry()).distinct().sorted().toList();
    }
}

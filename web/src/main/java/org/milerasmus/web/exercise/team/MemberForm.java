package org.milerasmus.web.exercise.team;

import java.io.Serializable;
import java.util.List;
import java.util.Set;
import org.milerasmus.exercise.TeamSheet;
import org.milerasmus.exercise.team.Candidate;
import org.milerasmus.exercise.team.TeamPlace;
import org.milerasmus.exercise.team.TeamRole;

/** Somebody who is named for a team, as it is chosen. */
public class MemberForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private List<TeamSheet> teams = List.of();
    private Long teamId;
    private Long academyId;
    private Candidate person;
    private TeamRole role;

    /** Offers these teams, the first one as long as none is chosen. */
    void of(List<TeamSheet> naming) {
        teams = naming;
        if (teamId == null && !teams.isEmpty()) {
            teamId = teams.getFirst().team().getId();
            teamChosen();
        }
    }

    /** Another team was chosen: other academies have places in it, and there are other roles. */
    public void teamChosen() {
        person = null;
        role = null;
        academyId = getPlaces().isEmpty() ? null : getPlaces().getFirst().getAcademy().getId();
    }

    /** Places in the chosen team. */
    public List<TeamPlace> getPlaces() {
        return chosen() == null ? List.of() : chosen().team().getPlaces();
    }

    /** Roles in the chosen team. */
    public Set<TeamRole> getRoles() {
        return chosen() == null ? Set.of() : TeamRole.of(chosen().team().getKind());
    }

    private TeamSheet chosen() {
        return teams.stream().filter(sheet -> sheet.team().getId().equals(teamId)).findFirst().orElse(null);
    }

    public Long getTeamId() {
        return teamId;
    }

    public void setTeamId(Long teamId) {
        this.teamId = teamId;
    }

    public Long getAcademyId() {
        return academyId;
    }

    public void setAcademyId(Long academyId) {
        this.academyId = academyId;
    }

    public Candidate getPerson() {
        return person;
    }

    public void setPerson(Candidate person) {
        this.person = person;
    }

    public TeamRole getRole() {
        return role;
    }

    public void setRole(TeamRole role) {
        this.role = role;
    }
}

package org.milerasmus.web.exercise.team;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Set;
import org.milerasmus.exercise.Exercises;
import org.milerasmus.exercise.MemberRow;
import org.milerasmus.exercise.TeamMembers;
import org.milerasmus.exercise.TeamSheet;
import org.milerasmus.exercise.Teams;
import org.milerasmus.exercise.scenario.ExerciseStatus;
import org.milerasmus.exercise.team.Candidate;
import org.milerasmus.exercise.team.Standing;
import org.milerasmus.exercise.team.TeamPlace;
import org.milerasmus.exercise.team.TeamRole;
import org.milerasmus.web.frame.Feedback;

/** The teams of an exercise; academies with places name their members here. */
@Named
@ViewScoped
public class TeamsView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Exercises exercises;

    @Inject
    private transient Teams teams;

    @Inject
    private transient TeamMembers members;

    private String code;
    private Standing standing;
    private List<TeamSheet> sheets;
    private Long teamId;
    private Long academyId;
    private Candidate person;
    private TeamRole role;

    /** Reads the teams. */
    public void load() {
        standing = exercises.view(code);
        sheets = teams.of(code);
        if (teamId == null && !getNaming().isEmpty()) {
            teamId = getNaming().getFirst().team().getId();
            teamChosen();
        }
    }

    /** Another team was chosen: other academies have places in it, and there are other roles. */
    public void teamChosen() {
        person = null;
        role = null;
        academyId = getPlaces().isEmpty() ? null : getPlaces().getFirst().getAcademy().getId();
    }

    /** People who can be named. */
    public List<Candidate> find(String words) {
        return members.candidates(teamId, academyId, words);
    }

    /** Names the chosen person. */
    public void name() {
        members.name(teamId, person.id(), role);
        Feedback.success("exercise.teams.named", person.name());
        person = null;
        load();
    }

    /** Takes somebody out of a team. */
    public void withdraw(MemberRow member) {
        members.withdraw(member.id());
        Feedback.success("exercise.teams.withdrawn", member.name());
        load();
    }

    /** Takes a team away. */
    public void remove(TeamSheet sheet) {
        teams.remove(sheet.team().getId(), sheet.team().getVersion());
        Feedback.success("exercise.teams.removed", sheet.team().getName());
        teamId = null;
        load();
    }

    /** Whether the reader makes up teams now. */
    public boolean isMaking() {
        return standing.prepares() && standing.exercise().is(ExerciseStatus.DRAFT, ExerciseStatus.PUBLISHED);
    }

    /** Whether the reader names for several academies. */
    public boolean isForAll() {
        return standing.prepares() && standing.academyId() == null;
    }

    /** Teams for which the reader names members. */
    public List<TeamSheet> getNaming() {
        return sheets.stream().filter(TeamSheet::names).toList();
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
        return sheets.stream().filter(sheet -> sheet.team().getId().equals(teamId)).findFirst().orElse(null);
    }

    public List<TeamSheet> getSheets() {
        return sheets;
    }

    public Standing getStanding() {
        return standing;
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

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }
}

package org.milerasmus.web.exercise.team;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.milerasmus.exercise.Exercises;
import org.milerasmus.exercise.MemberRow;
import org.milerasmus.exercise.TeamMembers;
import org.milerasmus.exercise.TeamSheet;
import org.milerasmus.exercise.Teams;
import org.milerasmus.exercise.scenario.ExerciseStatus;
import org.milerasmus.exercise.team.Candidate;
import org.milerasmus.exercise.team.Standing;
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

    private final MemberForm form = new MemberForm();
    private String code;
    private Standing standing;
    private List<TeamSheet> sheets;

    /** Reads the teams. */
    public void load() {
        standing = exercises.view(code);
        sheets = teams.of(code);
        form.of(getNaming());
    }

    /** People who can be named. */
    public List<Candidate> find(String words) {
        return members.candidates(form.getTeamId(), form.getAcademyId(), words);
    }

    /** Names the chosen person. */
    public void name() {
        members.name(form.getTeamId(), form.getPerson().id(), form.getRole());
        Feedback.success("exercise.teams.named", form.getPerson().name());
        form.setPerson(null);
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
        form.setTeamId(null);
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

    public List<TeamSheet> getSheets() {
        return sheets;
    }

    public Standing getStanding() {
        return standing;
    }

    /** Who is named, for which team. */
    public MemberForm getForm() {
        return form;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }
}

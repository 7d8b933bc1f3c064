package org.milerasmus.web.exercise;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.ZoneId;
import java.util.List;
import org.milerasmus.exercise.ExerciseMoves;
import org.milerasmus.exercise.Exercises;
import org.milerasmus.exercise.TeamSheet;
import org.milerasmus.exercise.Teams;
import org.milerasmus.exercise.scenario.Exercise;
import org.milerasmus.exercise.scenario.ExerciseStatus;
import org.milerasmus.exercise.team.Standing;
import org.milerasmus.web.frame.Feedback;

/** One exercise: scenario, objectives and teams, and what comes next. */
@Named
@ViewScoped
public class ExerciseView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Exercises exercises;

    @Inject
    private transient ExerciseMoves moves;

    @Inject
    private transient Teams teams;

    private String code;
    private Standing standing;
    private List<TeamSheet> sheets;
    private String reason;

    /** Reads the exercise that the address names. */
    public void load() {
        standing = exercises.view(code);
        sheets = teams.of(code);
    }

    /** Shows it to the academies that have places in its teams. */
    public String publish() {
        moves.publish(getExercise().getId(), getExercise().getVersion());
        return done("exercise.published", "view");
    }

    /** Begins it. */
    public String start() {
        moves.start(getExercise().getId(), getExercise().getVersion());
        return done("exercise.started", "board");
    }

    /** Makes the score final. */
    public String finish() {
        moves.finish(getExercise().getId(), getExercise().getVersion());
        return done("exercise.finished", "report");
    }

    /** Lets points be corrected. */
    public String reopen() {
        moves.reopen(getExercise().getId(), getExercise().getVersion(), reason);
        return done("exercise.reopened", "board");
    }

    /** Calls it off. */
    public String cancel() {
        moves.cancel(getExercise().getId(), getExercise().getVersion(), reason);
        return done("exercise.cancelled", "view");
    }

    private String done(String message, String page) {
        Feedback.success(message, code);
        return "/exercise/" + page + "?faces-redirect=true&code=" + code;
    }

    /** Whether it can still be edited. */
    public boolean isOpen() {
        return getExercise().is(ExerciseStatus.DRAFT, ExerciseStatus.PUBLISHED);
    }

    /** Whether the reader can let points be corrected. */
    public boolean isReopening() {
        return getExercise().is(ExerciseStatus.FINISHED) && standing.runs();
    }

    /** Whether it is over. */
    public boolean isOver() {
        return getExercise().is(ExerciseStatus.FINISHED, ExerciseStatus.CANCELLED);
    }

    public List<TeamSheet> getSheets() {
        return sheets;
    }

    public Standing getStanding() {
        return standing;
    }

    public Exercise getExercise() {
        return standing.exercise();
    }

    public ZoneId getZone() {
        return getExercise().getHost().zone();
    }

    /** Why it is called off or reopened. */
    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }
}

package org.milerasmus.web.exercise.board;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.ZoneId;
import org.milerasmus.exercise.board.Board;
import org.milerasmus.exercise.board.Boards;
import org.milerasmus.exercise.board.InjectPlans;
import org.milerasmus.exercise.scenario.Exercise;
import org.milerasmus.exercise.scenario.ExerciseStatus;
import org.milerasmus.web.frame.Feedback;

/** The plan of the injects of an exercise. */
@Named
@ViewScoped
public class InjectPlanView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Boards boards;

    @Inject
    private transient InjectPlans injects;

    private String code;
    private Board board;

    /** Reads the plan. */
    public void load() {
        board = boards.of(code);
    }

    /** Takes an inject out of the plan. */
    public void remove(org.milerasmus.exercise.inject.Inject inject) {
        injects.remove(inject.getId(), inject.getVersion());
        load();
        Feedback.success("exercise.plan.removed", inject.getNumber());
    }

    /** Whether the reader writes the plan now. */
    public boolean isWriting() {
        return board.standing().plans() && getExercise().is(ExerciseStatus.DRAFT, ExerciseStatus.PUBLISHED, ExerciseStatus.RUNNING);
    }

    public Board getBoard() {
        return board;
    }

    public Exercise getExercise() {
        return board.standing().exercise();
    }

    public ZoneId getZone() {
        return getExercise().getHost().zone();
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }
}

package org.milerasmus.web.exercise.board;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.ZoneId;
import org.milerasmus.exercise.Exercises;
import org.milerasmus.exercise.board.Boards;
import org.milerasmus.exercise.board.Injects;
import org.milerasmus.exercise.inject.InjectStatus;
import org.milerasmus.exercise.scenario.ExerciseStatus;
import org.milerasmus.exercise.team.Standing;
import org.milerasmus.web.frame.Feedback;

/** One inject: read, answered by its team, assessed by the white team. */
@Named
@ViewScoped
public class InjectView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Boards boards;

    @Inject
    private transient Injects injects;

    @Inject
    private transient Exercises exercises;

    private String code;
    private int number;
    private Standing standing;
    private org.milerasmus.exercise.inject.Inject inject;
    private String answer;
    private Integer points;
    private String remark;

    /** Reads the inject that the address names. */
    public void load() {
        standing = exercises.view(code);
        inject = boards.inject(code, number);
        answer = inject.getReply().getAnswer();
        points = inject.getReply().getPoints();
        remark = inject.getReply().getRemark();
    }

    /** Gives the answer of the team. */
    public String send() {
        injects.answer(inject.getId(), inject.getVersion(), answer);
        Feedback.success("exercise.inject.sent", number);
        return board();
    }

    /** Gives the points. */
    public String assess() {
        injects.assess(inject.getId(), inject.getVersion(), points, remark);
        Feedback.success("exercise.inject.assessed", number, points);
        return board();
    }

    private String board() {
        return "/exercise/board?faces-redirect=true&code=" + code;
    }

    /** Whether the reader can answer now. */
    public boolean isAnswering() {
        return isRunning() && inject.is(InjectStatus.RELEASED, InjectStatus.ANSWERED) && standing.answersFor(inject.getTeam().getId());
    }

    /** Whether the reader can give points now, or others than were given. */
    public boolean isAssessing() {
        return isRunning() && inject.isOut() && standing.directs();
    }

    private boolean isRunning() {
        return standing.exercise().is(ExerciseStatus.RUNNING);
    }

    /** Whether the reader is shown who has answered. */
    public boolean isNaming() {
        return standing.seesAll() || standing.teams().contains(inject.getTeam().getId());
    }

    public Standing getStanding() {
        return standing;
    }

    public org.milerasmus.exercise.inject.Inject getInject() {
        return inject;
    }

    public ZoneId getZone() {
        return standing.exercise().getHost().zone();
    }

    public String getAnswer() {
        return answer;
    }

    public void setAnswer(String answer) {
        this.answer = answer;
    }

    public Integer getPoints() {
        return points;
    }

    public void setPoints(Integer points) {
        this.points = points;
    }

    public String getRemark() {
        return remark;
    }

    public void setRemark(String remark) {
        this.remark = remark;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public int getNumber() {
        return number;
    }

    public void setNumber(int number) {
        this.number = number;
    }
}

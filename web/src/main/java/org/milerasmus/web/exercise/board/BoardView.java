package org.milerasmus.web.exercise.board;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.ZoneId;
import java.util.List;
import org.milerasmus.exercise.board.Board;
import org.milerasmus.exercise.board.Boards;
import org.milerasmus.exercise.board.Injects;
import org.milerasmus.exercise.inject.InjectStatus;
import org.milerasmus.exercise.scenario.Exercise;
import org.milerasmus.exercise.scenario.ExerciseStatus;
import org.milerasmus.exercise.score.Scores;
import org.milerasmus.exercise.team.Standing;
import org.milerasmus.web.frame.Feedback;
import org.milerasmus.web.text.Formats;

/** The live board of an exercise: what is new appears by itself. */
@Named
@ViewScoped
public class BoardView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Boards boards;

    @Inject
    private transient Injects moves;

    @Inject
    private transient Formats formats;

    private String code;
    private Board board;
    private String news;

    /** Reads the board. */
    public void load() {
        board = boards.of(code);
    }

    /** Reads it again, and says what is new. */
    public void refresh() {
        List<String> before = states();
        load();
        List<String> changed = states().stream().filter(state -> !before.contains(state)).toList();
        if (!changed.isEmpty()) {
            news = String.join(" ", changed);
        }
    }

    private List<String> states() {
        return board.injects().stream().map(inject -> formats.text("exercise.board.news", inject.getNumber(), inject.getPlan().getTitle(), inject.getStatus())).toList();
    }

    /** Puts an inject to its team. */
    public void release(org.milerasmus.exercise.inject.Inject inject) {
        moves.release(inject.getId(), inject.getVersion());
        refresh();
        Feedback.success("exercise.board.released", inject.getNumber(), inject.getTeam().getName());
    }

    /** Leaves an inject out. */
    public void skip(org.milerasmus.exercise.inject.Inject inject) {
        moves.skip(inject.getId(), inject.getVersion());
        refresh();
        Feedback.success("exercise.board.skipped", inject.getNumber());
    }

    /** Injects that the reader sees, by their planned time. */
    public List<org.milerasmus.exercise.inject.Inject> getInjects() {
        return board.injects();
    }

    /** Number of the inject that is planned next; 0 for none. */
    public int getNext() {
        return board.injects().stream().filter(inject -> inject.is(InjectStatus.PLANNED)).findFirst().map(org.milerasmus.exercise.inject.Inject::getNumber).orElse(0);
    }

    /** Number of injects that wait for points. */
    public long getAnswered() {
        return board.injects().stream().filter(inject -> inject.is(InjectStatus.ANSWERED)).count();
    }

    public Scores getScores() {
        return board.scores();
    }

    public Standing getStanding() {
        return board.standing();
    }

    public Exercise getExercise() {
        return board.standing().exercise();
    }

    /** Whether injects are moved now. */
    public boolean isRunning() {
        return getExercise().is(ExerciseStatus.RUNNING);
    }

    /** Whether there can be news. */
    public boolean isLive() {
        return getExercise().is(ExerciseStatus.PUBLISHED, ExerciseStatus.RUNNING);
    }

    public ZoneId getZone() {
        return getExercise().getHost().zone();
    }

    /** What has changed since the board was opened, for who hears the page; null for nothing yet. */
    public String getNews() {
        return news;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }
}

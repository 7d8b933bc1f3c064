package org.milerasmus.web.exercise;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.ByteArrayInputStream;
import java.io.Serializable;
import java.util.List;
import org.milerasmus.competence.Competence;
import org.milerasmus.exercise.Exercises;
import org.milerasmus.exercise.board.Boards;
import org.milerasmus.exercise.report.AfterActionReports;
import org.milerasmus.exercise.report.Observation;
import org.milerasmus.exercise.report.ObservationKind;
import org.milerasmus.exercise.report.Observations;
import org.milerasmus.exercise.scenario.Exercise;
import org.milerasmus.exercise.scenario.ExerciseStatus;
import org.milerasmus.exercise.score.Scores;
import org.milerasmus.exercise.team.Standing;
import org.milerasmus.web.frame.Feedback;
import org.milerasmus.web.frame.UserSettings;
import org.primefaces.model.DefaultStreamedContent;
import org.primefaces.model.StreamedContent;

/** The score of an exercise with what the white team has observed and recommends; the report as a file. */
@Named
@ViewScoped
public class AfterActionView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Exercises exercises;

    @Inject
    private transient Boards boards;

    @Inject
    private transient Observations notes;

    @Inject
    private transient AfterActionReports reports;

    @Inject
    private transient UserSettings settings;

    private String code;
    private Standing standing;
    private Scores scores;
    private List<Observation> observations;
    private ObservationKind kind = ObservationKind.OBSERVATION;
    private String text;

    /** Reads the score and what was written. */
    public void load() {
        standing = exercises.view(code);
        scores = boards.of(code).scores();
        observations = notes.of(code);
    }

    /** Adds an observation or a recommendation. */
    public void add() {
        notes.add(code, kind, text);
        text = null;
        Feedback.success("exercise.report.added");
        load();
    }

    /** Takes one away again. */
    public void remove(Observation observation) {
        notes.remove(observation.getId());
        Feedback.success("exercise.report.removed");
        load();
    }

    /** The report in the reader's language. */
    public StreamedContent getFile() {
        byte[] bytes = reports.file(code, settings.getLocale());
        return DefaultStreamedContent.builder().name(code + ".pdf").contentType("application/pdf").stream(() -> new ByteArrayInputStream(bytes)).build();
    }

    /** Whether the reader adds observations now. */
    public boolean isWriting() {
        return standing.plans() && getExercise().is(ExerciseStatus.RUNNING, ExerciseStatus.FINISHED);
    }

    public boolean isFinished() {
        return getExercise().is(ExerciseStatus.FINISHED);
    }

    /** Title of a competence in the reader's language, behind its code. */
    public String competence(Competence competence) {
        return competence.getCode() + " – " + competence.title(settings.getLocale());
    }

    public List<Observation> getObservations() {
        return observations;
    }

    public Scores getScores() {
        return scores;
    }

    public ObservationKind[] getKinds() {
        return ObservationKind.values();
    }

    public Standing getStanding() {
        return standing;
    }

    public Exercise getExercise() {
        return standing.exercise();
    }

    public ObservationKind getKind() {
        return kind;
    }

    public void setKind(ObservationKind kind) {
        this.kind = kind;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }
}

package org.milerasmus.exercise.scenario;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.milerasmus.competence.Competence;
import org.milerasmus.shared.Aggregate;
import org.milerasmus.shared.text.Typed;

/** What the blue teams of an exercise are to show, and the competence that it is evidence of. */
@Entity
@Table(name = "exercise_objective")
public class Objective extends Aggregate {

    private static final long serialVersionUID = 1L;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "exercise_id", updatable = false)
    private Exercise exercise;

    @Column(nullable = false)
    private int position;

    @NotBlank
    @Size(max = 160)
    @Column(nullable = false)
    private String title;

    @NotNull
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "competence_id")
    private Competence competence;

    @Min(1)
    @Max(100)
    @Column(nullable = false)
    private int weight;

    protected Objective() {
    }

    Objective(Exercise exercise, int weight) {
        this.exercise = exercise;
        this.weight = weight;
    }

    void place(int at) {
        position = at;
    }

    public Exercise getExercise() {
        return exercise;
    }

    /** Its place among the objectives, from 1. */
    public int getPosition() {
        return position;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = Typed.orNull(title);
    }

    public Competence getCompetence() {
        return competence;
    }

    public void setCompetence(Competence competence) {
        this.competence = competence;
    }

    /** Its share of the score in percent; those of an exercise are 100 together. */
    public int getWeight() {
        return weight;
    }

    public void setWeight(int weight) {
        this.weight = weight;
    }

    /** Its title, for the audit trail. */
    @Override
    public String toString() {
        return title;
    }
}

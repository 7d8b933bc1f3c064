package org.milerasmus.exercise.scenario;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.milerasmus.competence.Competence;
import org.milerasmus.competence.CompetenceAtLevel;
import org.milerasmus.competence.passport.ProofRules;
import org.milerasmus.shared.Aggregate;
import org.milerasmus.shared.RuleBroken;
import org.milerasmus.shared.text.Typed;

/** What the blue teams of an exercise are to show, and the competence at a level that it is evidence of. */
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
    @Valid
    @Embedded
    private CompetenceAtLevel proof;

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

    /**
     * What achieving it proves.
     *
     * @param level 1 to 5; null where the competence has no levels
     * @throws RuleBroken at {@code level} for one that the framework does not describe
     */
    public void prove(Competence competence, Integer level) {
        ProofRules.requireLevel(competence, level);
        proof = new CompetenceAtLevel(competence, level);
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

    /** What achieving it proves; null until it is filled in. */
    public CompetenceAtLevel getProof() {
        return proof;
    }

    public Competence getCompetence() {
        return proof == null ? null : proof.getCompetence();
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

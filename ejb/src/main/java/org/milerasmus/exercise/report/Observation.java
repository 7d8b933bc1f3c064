package org.milerasmus.exercise.report;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Instant;
import org.milerasmus.exchange.application.Decision;
import org.milerasmus.exercise.scenario.Exercise;
import org.milerasmus.shared.Aggregate;

/** Something that the white team has seen in an exercise, or recommends after it. */
@Entity
@Table(name = "exercise_observation")
@NamedQuery(name = "Observation.ofExercise", query = "select o from Observation o where o.exercise.id = :exercise order by o.kind, o.id")
public class Observation extends Aggregate {

    private static final long serialVersionUID = 1L;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "exercise_id", updatable = false)
    private Exercise exercise;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private ObservationKind kind;

    @Column(name = "body", nullable = false, updatable = false)
    private String text;

    @Column(name = "written_by", nullable = false, updatable = false)
    private String writtenBy;

    @Column(name = "written_at", nullable = false, updatable = false)
    private Instant writtenAt;

    protected Observation() {
    }

    /** An entry for the report. */
    public Observation(Exercise exercise, ObservationKind kind, String text, Decision decision) {
        this.exercise = exercise;
        this.kind = kind;
        this.text = text;
        this.writtenBy = decision.actor();
        this.writtenAt = decision.at();
    }

    public Exercise getExercise() {
        return exercise;
    }

    public ObservationKind getKind() {
        return kind;
    }

    public String getText() {
        return text;
    }

    /** Name of who has written it. */
    public String getWrittenBy() {
        return writtenBy;
    }

    public Instant getWrittenAt() {
        return writtenAt;
    }
}

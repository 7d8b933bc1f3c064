package org.milerasmus.exercise.scenario;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.milerasmus.partnership.academy.Academy;
import org.milerasmus.shared.RuleBroken;
import org.milerasmus.shared.code.Coded;

/** A joint cyber exercise of one host with teams of several academies. */
@Entity
@Table(name = "exercise")
@NamedQuery(name = "Exercise.byCode", query = "select e from Exercise e join fetch e.host where e.code = :code")
public class Exercise extends Coded {

    /** What the weights of all objectives are together, in percent. */
    public static final int WHOLE = 100;

    private static final long serialVersionUID = 1L;

    @NotNull
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "host_id")
    private Academy host;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private ExerciseStatus status = ExerciseStatus.DRAFT;

    @Valid
    @Embedded
    private Scenario scenario = new Scenario();

    @Column(name = "started_at")
    private Instant startedAt;

    @Column(name = "ended_at")
    private Instant endedAt;

    @Column(name = "cancel_reason")
    private String cancelReason;

    @Valid
    @OneToMany(mappedBy = "exercise", cascade = CascadeType.ALL, orphanRemoval = true, fetch = FetchType.LAZY)
    @OrderBy("position")
    private List<Objective> objectives = new ArrayList<>();

    protected Exercise() {
    }

    /** A draft of a host, to be filled in; the host is null until an administrator has chosen it. */
    public Exercise(Academy host) {
        this.host = host;
    }

    /** One more objective, with what is left of the score; to be filled in. */
    public Objective addObjective() {
        Objective added = new Objective(this, Math.max(1, WHOLE - weight()));
        objectives.add(added);
        return added;
    }

    /** Checks what no single field can, and numbers the objectives. */
    public void check() {
        requireStatus(ExerciseStatus.DRAFT, ExerciseStatus.PUBLISHED);
        scenario.check();
        if (!objectives.isEmpty() && weight() != WHOLE) {
            throw RuleBroken.at("weight", "exercise.weights", weight());
        }
        for (int i = 0; i < objectives.size(); i++) {
            objectives.get(i).place(i + 1);
        }
    }

    /** Shows it to the academies that have places in its teams. */
    public void publish() {
        requireStatus(ExerciseStatus.DRAFT);
        if (objectives.isEmpty()) {
            throw RuleBroken.of("exercise.noObjectives");
        }
        status = ExerciseStatus.PUBLISHED;
    }

    /** Injects can be released from now on. */
    public void start(Instant now) {
        requireStatus(ExerciseStatus.PUBLISHED);
        status = ExerciseStatus.RUNNING;
        startedAt = now;
    }

    /** Nothing is released, answered or assessed any more. */
    public void finish(Instant now) {
        requireStatus(ExerciseStatus.RUNNING);
        status = ExerciseStatus.FINISHED;
        endedAt = now;
    }

    /** Its score is not final after all: points can be corrected until it is finished anew. */
    public void reopen() {
        requireStatus(ExerciseStatus.FINISHED);
        status = ExerciseStatus.RUNNING;
        endedAt = null;
    }

    /** It will not be held, or is broken off. */
    public void cancel(String reason, Instant now) {
        requireStatus(ExerciseStatus.DRAFT, ExerciseStatus.PUBLISHED, ExerciseStatus.RUNNING);
        status = ExerciseStatus.CANCELLED;
        cancelReason = reason;
        endedAt = now;
    }

    /** Refuses to go on in any other state. */
    public void requireStatus(ExerciseStatus... expected) {
        if (!is(expected)) {
            throw RuleBroken.of("exercise.wrongState", status);
        }
    }

    /** Whether it stands at one of these. */
    public boolean is(ExerciseStatus... some) {
        return Set.of(some).contains(status);
    }

    /** The weights of its objectives together, in percent. */
    public int weight() {
        return objectives.stream().mapToInt(Objective::getWeight).sum();
    }

    /** The moment from which planned offsets count: when it was started, before that when it is to start. */
    public Instant zero() {
        return startedAt == null ? scenario.getStartsAt() : startedAt;
    }

    /** Whose exercise it is; its days and hours are in the host's zone. */
    public Academy getHost() {
        return host;
    }

    public void setHost(Academy host) {
        this.host = host;
    }

    public ExerciseStatus getStatus() {
        return status;
    }

    /** Title, text, dates and the percentage to reach. */
    public Scenario getScenario() {
        return scenario;
    }

    public Instant getStartedAt() {
        return startedAt;
    }

    /** When it was finished or cancelled. */
    public Instant getEndedAt() {
        return endedAt;
    }

    public String getCancelReason() {
        return cancelReason;
    }

    /** In their order. */
    public List<Objective> getObjectives() {
        return objectives;
    }
}

package org.milerasmus.exercise.inject;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.eclipse.persistence.annotations.Customizer;
import org.milerasmus.exchange.application.Decision;
import org.milerasmus.exercise.scenario.Exercise;
import org.milerasmus.exercise.scenario.Objective;
import org.milerasmus.exercise.team.Team;
import org.milerasmus.exercise.team.TeamKind;
import org.milerasmus.exercise.team.TeamMember;
import org.milerasmus.shared.Aggregate;
import org.milerasmus.shared.RuleBroken;
import org.milerasmus.shared.database.NeverNull;

/** Something that the white team puts to a team in the course of an exercise: a message, an alarm, a request. */
@Entity
@Table(name = "exercise_inject")
@Customizer(NeverNull.class)
@NamedQuery(name = "Inject.ofExercise", query = """
        select i from Inject i join fetch i.team join fetch i.objective left join fetch i.responsible r left join fetch r.person
        where i.exercise.id = :exercise order by i.plan.offsetMinutes, i.number""")
@NamedQuery(name = "Inject.last", query = "select coalesce(max(i.number), 0) from Inject i where i.exercise.id = :exercise")
@NamedQuery(name = "Inject.latest", query = "select coalesce(max(i.plan.offsetMinutes), 0) from Inject i where i.exercise.id = :exercise")
@NamedQuery(name = "Inject.exerciseOf", query = "select i.exercise.id from Inject i where i.id = :id")
@NamedQuery(name = "Inject.byNumber", query = """
        select i from Inject i join fetch i.team join fetch i.objective left join fetch i.responsible r left join fetch r.person
        where i.exercise.id = :exercise and i.number = :number""")
@NamedQuery(name = "Inject.ofTeam", query = "select count(i) from Inject i where i.team.id = :subject")
@NamedQuery(name = "Inject.ofMember", query = "select count(i) from Inject i where i.responsible.id = :subject")
@NamedQuery(name = "Inject.objectives", query = "select distinct i.objective.id from Inject i where i.exercise.id = :exercise")
@NamedQuery(name = "Inject.waiting", query = """
        select count(i) from Inject i where i.exercise.id = :exercise and i.status in
        (org.milerasmus.exercise.inject.InjectStatus.RELEASED, org.milerasmus.exercise.inject.InjectStatus.ANSWERED)""")
public class Inject extends Aggregate {

    private static final long serialVersionUID = 1L;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "exercise_id", updatable = false)
    private Exercise exercise;

    @Column(nullable = false, updatable = false)
    private int number;

    @Valid
    @Embedded
    private InjectPlan plan = new InjectPlan();

    @NotNull
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "team_id")
    private Team team;

    @NotNull
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "objective_id")
    private Objective objective;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "responsible_id")
    private TeamMember responsible;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private InjectStatus status = InjectStatus.PLANNED;

    @Column(name = "released_at")
    private Instant releasedAt;

    @Column(name = "released_by")
    private String releasedBy;

    @Embedded
    private Reply reply = new Reply();

    protected Inject() {
    }

    /** A planned inject of an exercise, to be filled in. */
    public Inject(Exercise exercise) {
        this.exercise = exercise;
    }

    /** Gives it its number within the exercise, once. */
    public void number(int next) {
        if (number == 0) {
            number = next;
        }
    }

    /** Checks what no single field can. */
    public void check() {
        requireStatus(InjectStatus.PLANNED);
        Duration whole = Duration.between(exercise.getScenario().getStartsAt(), exercise.getScenario().getEndsAt());
        if (plan.offset().isNegative() || plan.offset().compareTo(whole) > 0) {
            throw RuleBroken.at("plannedAt", "exercise.outsideExercise", exercise.getScenario().getStartsAt(), exercise.getScenario().getEndsAt());
        }
        if (team.getKind() == TeamKind.WHITE) {
            throw RuleBroken.at("team", "exercise.injectToWhite");
        }
        if (responsible != null && responsible.getTeam().getKind() != TeamKind.WHITE) {
            throw RuleBroken.at("responsible", "exercise.responsibleIsWhite");
        }
    }

    /** Shows it to its team. */
    public void release(Decision decision) {
        requireStatus(InjectStatus.PLANNED);
        status = InjectStatus.RELEASED;
        releasedAt = decision.at();
        releasedBy = decision.actor();
    }

    /** Leaves it out. */
    public void skip() {
        requireStatus(InjectStatus.PLANNED);
        status = InjectStatus.SKIPPED;
    }

    /** What the team answers; a later answer takes the place of an earlier one until it is assessed. */
    public void answer(String text, Decision decision) {
        requireStatus(InjectStatus.RELEASED, InjectStatus.ANSWERED);
        status = InjectStatus.ANSWERED;
        reply.answer(text, decision);
    }

    /** The points for the answer, or for none; given anew they take the place of those before. */
    public void assess(int points, String remark, Decision decision) {
        requireStatus(InjectStatus.RELEASED, InjectStatus.ANSWERED, InjectStatus.ASSESSED);
        if (points < 0 || points > plan.getMaxPoints()) {
            throw RuleBroken.at("points", "exercise.points", plan.getMaxPoints());
        }
        status = InjectStatus.ASSESSED;
        reply.assess(points, remark, decision);
    }

    /** Refuses to go on in any other state. */
    public void requireStatus(InjectStatus... expected) {
        if (!is(expected)) {
            throw RuleBroken.of("exercise.injectState", number, status);
        }
    }

    /** Whether it stands at one of these. */
    public boolean is(InjectStatus... some) {
        return Set.of(some).contains(status);
    }

    /** Whether its team has seen it. */
    public boolean isOut() {
        return is(InjectStatus.RELEASED, InjectStatus.ANSWERED, InjectStatus.ASSESSED);
    }

    /** The moment for which it is planned, counted from the start of the exercise. */
    public Instant plannedAt() {
        return exercise.zero().plus(plan.offset());
    }

    public Exercise getExercise() {
        return exercise;
    }

    /** Counts from 1 in each exercise, in the order in which they were written. */
    public int getNumber() {
        return number;
    }

    public InjectPlan getPlan() {
        return plan;
    }

    /** The team that it is addressed to. */
    public Team getTeam() {
        return team;
    }

    public void setTeam(Team team) {
        this.team = team;
    }

    /** The objective that the answer shows something of. */
    public Objective getObjective() {
        return objective;
    }

    public void setObjective(Objective objective) {
        this.objective = objective;
    }

    /** Who of the white team looks after it; null where nobody is named. */
    public TeamMember getResponsible() {
        return responsible;
    }

    public void setResponsible(TeamMember responsible) {
        this.responsible = responsible;
    }

    public InjectStatus getStatus() {
        return status;
    }

    public Instant getReleasedAt() {
        return releasedAt;
    }

    public String getReleasedBy() {
        return releasedBy;
    }

    /** Answer and assessment. */
    public Reply getReply() {
        return reply;
    }
}

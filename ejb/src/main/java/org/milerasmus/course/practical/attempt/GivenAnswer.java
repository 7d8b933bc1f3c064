package org.milerasmus.course.practical.attempt;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Instant;
import org.milerasmus.course.practical.Question;
import org.milerasmus.shared.Aggregate;
import org.milerasmus.shared.RuleBroken;

/** What a participant has answered to a question, and the points that an instructor has given for it. */
@Entity
@Table(name = "practical_answer")
@NamedQuery(name = "GivenAnswer.ofAttempts", query = "select a from GivenAnswer a where a.attempt.id in :attempts")
@NamedQuery(name = "GivenAnswer.one", query = "select a from GivenAnswer a where a.attempt.id = :attempt and a.question.id = :question")
@NamedQuery(name = "GivenAnswer.unmarked", query = """
        select count(a) from GivenAnswer a where a.attempt.task.id = :task and a.question.kind = :kind and a.given is not null and a.points is null""")
public class GivenAnswer extends Aggregate {

    private static final long serialVersionUID = 1L;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "attempt_id", updatable = false)
    private Attempt attempt;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "question_id", updatable = false)
    private Question question;

    private String given;

    @Column(name = "saved_at", nullable = false)
    private Instant savedAt;

    private Integer points;

    private String remark;

    @Column(name = "marked_by")
    private String markedBy;

    @Column(name = "marked_at")
    private Instant markedAt;

    protected GivenAnswer() {
    }

    /** No answer yet. */
    public GivenAnswer(Attempt attempt, Question question) {
        this.attempt = attempt;
        this.question = question;
    }

    /** What is answered from now on; null for nothing. */
    public void answer(String text, Instant now) {
        given = text;
        savedAt = now;
    }

    /**
     * Points by an instructor, in the place of those that were given automatically.
     *
     * @param words what the participant reads with them, or null
     */
    public void mark(int newPoints, String words, String who, Instant now) {
        if (newPoints < 0 || newPoints > question.getPoints()) {
            throw RuleBroken.at("points", "practical.points", question.getPoints());
        }
        points = newPoints;
        remark = words;
        markedBy = who;
        markedAt = now;
    }

    public Attempt getAttempt() {
        return attempt;
    }

    public Question getQuestion() {
        return question;
    }

    /** The text, or the numbers of the choices from 0 with commas between; null for none. */
    public String getGiven() {
        return given;
    }

    public Instant getSavedAt() {
        return savedAt;
    }

    /** Points by an instructor; null as long as those count that are given automatically. */
    public Integer getPoints() {
        return points;
    }

    public String getRemark() {
        return remark;
    }

    public String getMarkedBy() {
        return markedBy;
    }

    public Instant getMarkedAt() {
        return markedAt;
    }
}

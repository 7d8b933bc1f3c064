package org.milerasmus.course.practical;

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
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import org.milerasmus.course.session.Session;
import org.milerasmus.shared.RuleBroken;
import org.milerasmus.shared.code.Coded;
import org.milerasmus.shared.text.OneLine;
import org.milerasmus.shared.text.Typed;

/** A case that the participants of a session investigate by themselves, on a server's clock. */
@Entity
@Table(name = "practical_task")
@NamedQuery(name = "PracticalTask.byCode", query = """
        select t from PracticalTask t join fetch t.session s join fetch s.course join fetch s.host where t.code = :code""")
@NamedQuery(name = "PracticalTask.ofSession", query = """
        select t from PracticalTask t where t.session.id = :session order by t.rules.window.opensAt, t.id""")
public class PracticalTask extends Coded {

    private static final long serialVersionUID = 1L;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "session_id", updatable = false)
    private Session session;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private PracticalTaskStatus status = PracticalTaskStatus.DRAFT;

    @NotBlank
    @Size(max = 160)
    @OneLine
    @Column(nullable = false)
    private String title;

    @NotBlank
    @Size(max = 8000)
    @Column(nullable = false)
    private String story;

    @Valid
    @Embedded
    private AttemptRules rules = new AttemptRules();

    @Valid
    @Embedded
    private GapPrices prices = new GapPrices();

    @Column(name = "released_at")
    private Instant releasedAt;

    protected PracticalTask() {
    }

    /** A draft for a session, to be filled in. */
    public PracticalTask(Session session) {
        this.session = session;
    }

    /** A draft with the same text, rules and prices for another session, as many days later as that one begins later. */
    public PracticalTask copyTo(Session other) {
        PracticalTask copy = new PracticalTask(other);
        copy.title = title;
        copy.story = story;
        copy.rules = rules.later(between(session.getStartsOn(), other.getStartsOn()));
        copy.prices = prices.copy();
        return copy;
    }

    private static Duration between(LocalDate from, LocalDate to) {
        return Duration.of(ChronoUnit.DAYS.between(from.atStartOfDay(ZoneOffset.UTC), to.atStartOfDay(ZoneOffset.UTC)), ChronoUnit.DAYS);
    }

    /** Checks what no single field can. */
    public void check() {
        rules.check();
    }

    /** Refuses to change what participants may have seen already. */
    public void requireDraft() {
        requireStatus(PracticalTaskStatus.DRAFT);
    }

    /** Shows it to the participants; its content is fixed from now on. */
    public void publish(Instant now) {
        requireDraft();
        check();
        if (!rules.getClosesAt().isAfter(now)) {
            throw RuleBroken.of("practical.closesInPast");
        }
        status = PracticalTaskStatus.PUBLISHED;
    }

    /** Makes a draft of it again, as long as nobody has begun. */
    public void takeBack() {
        requireStatus(PracticalTaskStatus.PUBLISHED);
        status = PracticalTaskStatus.DRAFT;
    }

    /** Closes it at another moment to come; attempts that run keep the end that they began with. */
    public void closeAt(Instant closes, Instant now) {
        requireStatus(PracticalTaskStatus.PUBLISHED);
        if (closes.isBefore(now)) {
            throw RuleBroken.at("closesAt", "practical.closesInPast");
        }
        rules.setClosesAt(closes);
        check();
    }

    /** Shows all results at once; not before it has closed. */
    public void release(Instant now) {
        requireStatus(PracticalTaskStatus.PUBLISHED);
        if (now.isBefore(rules.getClosesAt())) {
            throw RuleBroken.of("practical.notClosed", rules.getClosesAt());
        }
        status = PracticalTaskStatus.RELEASED;
        releasedAt = now;
    }

    /** Refuses to go on in any other state. */
    public void requireStatus(PracticalTaskStatus expected) {
        if (status != expected) {
            throw RuleBroken.of("practical.wrongState", status);
        }
    }

    public Session getSession() {
        return session;
    }

    public PracticalTaskStatus getStatus() {
        return status;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = Typed.orNull(title);
    }

    /** What has happened, and what is to be found out. */
    public String getStory() {
        return story;
    }

    public void setStory(String story) {
        this.story = Typed.orNull(story);
    }

    public AttemptRules getRules() {
        return rules;
    }

    /** What gaps in the chain of custody cost. */
    public GapPrices getPrices() {
        return prices;
    }

    /** When the results were shown; null before. */
    public Instant getReleasedAt() {
        return releasedAt;
    }

    public boolean isReleased() {
        return status == PracticalTaskStatus.RELEASED;
    }
}

package org.milerasmus.exchange.teaching;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import jakarta.validation.Valid;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.Set;
import org.milerasmus.partnership.academy.Academy;
import org.milerasmus.partnership.factsheet.ForensicTopic;
import org.milerasmus.shared.RuleBroken;
import org.milerasmus.shared.code.Coded;

/** What an academy asks a guest instructor to teach, or offers one to learn. */
@Entity
@Table(name = "teaching_request")
@NamedQuery(name = "TeachingRequest.byCode", query = "select r from TeachingRequest r join fetch r.academy where r.code = :code")
public class TeachingRequest extends Coded {

    private static final long serialVersionUID = 1L;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "academy_id", updatable = false)
    private Academy academy;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private RequestStatus status = RequestStatus.OPEN;

    @Column(name = "asked_at", nullable = false, updatable = false)
    private Instant askedAt;

    @Valid
    @Embedded
    private Subject subject = new Subject();

    @Valid
    @Embedded
    private Wanted wanted = new Wanted();

    @ManyToMany(fetch = FetchType.LAZY)
    @JoinTable(name = "teaching_request_topic", joinColumns = @JoinColumn(name = "request_id"), inverseJoinColumns = @JoinColumn(name = "topic_id"))
    private Set<ForensicTopic> topics = new HashSet<>();

    protected TeachingRequest() {
    }

    /** A request of an academy, to be filled in. */
    public TeachingRequest(Academy academy, Instant askedAt) {
        this.academy = academy;
        this.askedAt = askedAt;
    }

    /** Checks what no single field can. */
    public void check(LocalDate today) {
        requireOpen();
        subject.check();
        subject.requireAhead(today);
        long room = ChronoUnit.DAYS.between(subject.getStartsOn(), subject.getEndsOn()) + 1;
        if (wanted.getDays() > room) {
            throw RuleBroken.at("days", "teaching.moreDaysThanPeriod", room);
        }
        int least = TeachingHours.minimum(subject.getKind(), wanted.getDays());
        if (subject.getHours() < least) {
            throw RuleBroken.at("hours", "teaching.tooFewHours", least, wanted.getDays());
        }
    }

    /** Refuses to go on when nobody is looked for any more. */
    public void requireOpen() {
        if (status != RequestStatus.OPEN) {
            throw RuleBroken.of("teaching.requestNotOpen", status);
        }
    }

    /** Somebody comes. */
    public void fill() {
        requireOpen();
        status = RequestStatus.FILLED;
    }

    /** Looks for somebody again, or for one more. */
    public void reopen(LocalDate today) {
        if (status == RequestStatus.OPEN) {
            throw RuleBroken.of("teaching.requestOpen");
        }
        subject.requireAhead(today);
        status = RequestStatus.OPEN;
    }

    /** Nobody is looked for any more. */
    public void withdraw() {
        requireOpen();
        status = RequestStatus.WITHDRAWN;
    }

    /** The academy that would be the host. */
    public Academy getAcademy() {
        return academy;
    }

    public RequestStatus getStatus() {
        return status;
    }

    public Instant getAskedAt() {
        return askedAt;
    }

    public Subject getSubject() {
        return subject;
    }

    public Wanted getWanted() {
        return wanted;
    }

    /** The topics of cyber forensics that are wanted. */
    public Set<ForensicTopic> getTopics() {
        return topics;
    }
}

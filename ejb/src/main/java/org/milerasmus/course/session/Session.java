package org.milerasmus.course.session;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import org.milerasmus.course.catalogue.Course;
import org.milerasmus.partnership.academy.Academy;
import org.milerasmus.shared.RuleBroken;
import org.milerasmus.shared.code.Coded;

/** A course as it is taught once, by one host, with seats. */
@Entity
@Table(name = "course_session")
@NamedQuery(name = "Session.byCode", query = "select s from Session s join fetch s.course join fetch s.host where s.code = :code")
public class Session extends Coded {

    private static final long serialVersionUID = 1L;

    @NotNull
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "course_id", updatable = false)
    private Course course;

    @NotNull
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "host_id")
    private Academy host;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private SessionStatus status = SessionStatus.DRAFT;

    @NotNull
    @Column(name = "starts_on", nullable = false)
    private LocalDate startsOn;

    @NotNull
    @Column(name = "ends_on", nullable = false)
    private LocalDate endsOn;

    @NotNull
    @Column(name = "opens_at", nullable = false)
    private Instant opensAt;

    @NotNull
    @Column(name = "closes_at", nullable = false)
    private Instant closesAt;

    @Min(1)
    @Max(500)
    @Column(nullable = false)
    private int capacity = 1;

    protected Session() {
    }

    /** A new draft of a course, taught by a host: the course's own, or another one that teaches the same course. */
    public Session(Course course, Academy host) {
        this.course = course;
        this.host = host;
    }

    /** Shows it to everybody. */
    public void publish() {
        requireStatus(SessionStatus.DRAFT);
        status = SessionStatus.PUBLISHED;
    }

    /** Whether one can enrol at a moment. */
    public boolean isOpen(Instant now) {
        return status == SessionStatus.PUBLISHED && !now.isBefore(opensAt) && now.isBefore(closesAt);
    }

    private void requireStatus(SessionStatus expected) {
        if (status != expected) {
            throw RuleBroken.of("session.wrongState", status);
        }
    }

    public Course getCourse() {
        return course;
    }

    /** The academy or university where it is taught, whose time zone its hours are in. */
    public Academy getHost() {
        return host;
    }

    public SessionStatus getStatus() {
        return status;
    }

    /** First day. */
    public LocalDate getStartsOn() {
        return startsOn;
    }

    public void setStartsOn(LocalDate startsOn) {
        this.startsOn = startsOn;
    }

    /** Last day. */
    public LocalDate getEndsOn() {
        return endsOn;
    }

    public void setEndsOn(LocalDate endsOn) {
        this.endsOn = endsOn;
    }

    /** From when one can enrol. */
    public Instant getOpensAt() {
        return opensAt;
    }

    public void setOpensAt(Instant opensAt) {
        this.opensAt = opensAt;
    }

    /** Until when one can enrol. */
    public Instant getClosesAt() {
        return closesAt;
    }

    public void setClosesAt(Instant closesAt) {
        this.closesAt = closesAt;
    }

    /** Seats; never overbooked. */
    public int getCapacity() {
        return capacity;
    }

    public void setCapacity(int capacity) {
        this.capacity = capacity;
    }
}

package org.milerasmus.course.enrolment;

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
import java.time.Instant;
import java.util.Set;
import org.milerasmus.course.session.Session;
import org.milerasmus.partnership.academy.Academy;
import org.milerasmus.person.Person;
import org.milerasmus.shared.Aggregate;
import org.milerasmus.shared.RuleBroken;

/** Somebody's place in a session: a seat, or one on the waiting list. */
@Entity
@Table(name = "enrolment")
@NamedQuery(name = "Enrolment.view", query = """
        select e from Enrolment e join fetch e.session s join fetch s.course join fetch s.host join fetch e.person p join fetch p.account
        join fetch e.sending where e.id = :id""")
@NamedQuery(name = "Enrolment.live", query = """
        select e from Enrolment e where e.session.id = :session and e.person.id in :people and e.status in :live""")
@NamedQuery(name = "Enrolment.places", query = """
        select e.person.id, e.status, e.arrival from Enrolment e
        where e.session.id = :session and e.person.id in :people and e.status in :live""")
@NamedQuery(name = "Enrolment.inSession", query = """
        select e from Enrolment e where e.session.id = :session and e.status in :statuses order by e.arrival""")
@NamedQuery(name = "Enrolment.holders", query = """
        select a, count(e) from Enrolment e join e.sending a where e.session.id = :session and e.status in :holding group by a""")
@NamedQuery(name = "Enrolment.countInSession", query = """
        select count(e) from Enrolment e where e.session.id = :session and e.status in :statuses""")
@NamedQuery(name = "Enrolment.counts", query = "select e.status, count(e) from Enrolment e where e.session.id = :session group by e.status")
@NamedQuery(name = "Enrolment.position", query = """
        select count(e) from Enrolment e where e.session.id = :session and e.status = :waiting and e.arrival <= :arrival""")
@NamedQuery(name = "Enrolment.lastArrival", query = "select max(e.arrival) from Enrolment e where e.session.id = :session")
@NamedQuery(name = "Enrolment.lateOffers", query = """
        select e.id from Enrolment e where e.status = :offered and e.offeredUntil <= :now order by e.offeredUntil, e.id""")
@NamedQuery(name = "Enrolment.begun", query = """
        select e.id from Enrolment e where e.status = :waiting and e.session.startsOn <= :day order by e.session.startsOn, e.id""")
@NamedQuery(name = "Enrolment.unannounced", query = "select e.id from Enrolment e where e.announced = false order by e.id")
@NamedQuery(name = "Enrolment.released", query = """
        select s.id from Session s where s.window.closesAt <= :now and s.startsOn > :today and s.status = :published
        and exists (select w.id from Enrolment w where w.session = s and w.status = :waiting)
        and s.capacity > (select count(h) from Enrolment h where h.session = s and h.status in :holding)""")
public class Enrolment extends Aggregate {

    private static final long serialVersionUID = 1L;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "session_id", updatable = false)
    private Session session;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "person_id", updatable = false)
    private Person person;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "sending_id", updatable = false)
    private Academy sending;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private EnrolmentStatus status;

    @Column(nullable = false, updatable = false)
    private int arrival;

    @Embedded
    private Asked asking;

    @Column(name = "moved_at", nullable = false)
    private Instant movedAt;

    @Column(name = "offered_until")
    private Instant offeredUntil;

    private String reason;

    @Column(nullable = false, updatable = false)
    private boolean announced;

    protected Enrolment() {
    }

    /**
     * A new place, of which nobody has been told yet.
     *
     * @param arrival the how-manieth to ask for a place in the session, from 1
     * @param status  {@link EnrolmentStatus#SEATED} or {@link EnrolmentStatus#WAITING}
     */
    public Enrolment(Session session, Person person, Academy sending, int arrival, EnrolmentStatus status, Asked asking) {
        this.session = session;
        this.person = person;
        this.sending = sending;
        this.arrival = arrival;
        this.status = status;
        this.asking = asking;
        this.movedAt = asking.getAt();
    }

    /** A seat has come free for the first who waits and fits. */
    public void offer(Instant until, Instant now) {
        move(EnrolmentStatus.OFFERED, now, EnrolmentStatus.WAITING);
        offeredUntil = until;
    }

    /** The person takes the offered seat. */
    public void accept(Instant now) {
        requireStatus(EnrolmentStatus.OFFERED);
        if (!now.isBefore(offeredUntil)) {
            throw RuleBroken.of("enrolment.offerOver");
        }
        move(EnrolmentStatus.SEATED, now);
    }

    /** The person, or the own academy, gives the place up. */
    public void withdraw(Instant now) {
        move(EnrolmentStatus.WITHDRAWN, now, EnrolmentStatus.OPEN.toArray(EnrolmentStatus[]::new));
    }

    /** The person takes a seat in another session of the course instead. */
    public void change(Instant now) {
        move(EnrolmentStatus.CHANGED, now, EnrolmentStatus.OPEN.toArray(EnrolmentStatus[]::new));
    }

    /** The host takes the place back, and says why. */
    public void remove(String why, Instant now) {
        move(EnrolmentStatus.REMOVED, now, EnrolmentStatus.OPEN.toArray(EnrolmentStatus[]::new));
        reason = why;
    }

    /** The offer was not accepted in time, or the session has begun without the person. */
    public void lapse(Instant now) {
        move(EnrolmentStatus.LAPSED, now, EnrolmentStatus.WAITING, EnrolmentStatus.OFFERED);
    }

    /** The session is not held. */
    public void cancel(Instant now) {
        move(EnrolmentStatus.CANCELLED, now, EnrolmentStatus.OPEN.toArray(EnrolmentStatus[]::new));
    }

    /** The session is over; whether the aim was reached, which can be put right later. */
    public void close(boolean completed, Instant now) {
        move(completed ? EnrolmentStatus.COMPLETED : EnrolmentStatus.NOT_COMPLETED, now, EnrolmentStatus.TAKING_PART.toArray(EnrolmentStatus[]::new));
    }

    private void move(EnrolmentStatus to, Instant now, EnrolmentStatus... from) {
        requireStatus(from.length == 0 ? new EnrolmentStatus[] {status} : from);
        status = to;
        movedAt = now;
        offeredUntil = null;
    }

    private void requireStatus(EnrolmentStatus... expected) {
        if (!Set.of(expected).contains(status)) {
            throw RuleBroken.of("enrolment.wrongState", status);
        }
    }

    /** Whether a seat is taken by it. */
    public boolean holdsSeat() {
        return EnrolmentStatus.HOLDING.contains(status);
    }

    public Session getSession() {
        return session;
    }

    public Person getPerson() {
        return person;
    }

    /** The academy or university that the person belonged to when the place was asked for; reserved seats are counted by it. */
    public Academy getSending() {
        return sending;
    }

    public EnrolmentStatus getStatus() {
        return status;
    }

    /** The how-manieth to ask for a place in the session, from 1: the waiting list is in this order. */
    public int getArrival() {
        return arrival;
    }

    public Asked getAsking() {
        return asking;
    }

    /** Since when it stands where it stands. */
    public Instant getMovedAt() {
        return movedAt;
    }

    /** Until when an offered seat is kept; null where none is offered. */
    public Instant getOfferedUntil() {
        return offeredUntil;
    }

    /** Why the host took it back; else null. */
    public String getReason() {
        return reason;
    }

    /** Whether those who have to know have been told of the new place; this is no change of the place, and so is not written through it. */
    public boolean isAnnounced() {
        return announced;
    }
}

package org.milerasmus.course.session;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.persistence.annotations.Customizer;
import org.milerasmus.course.catalogue.Course;
import org.milerasmus.partnership.academy.Academy;
import org.milerasmus.shared.RuleBroken;
import org.milerasmus.shared.code.Coded;
import org.milerasmus.shared.database.NeverNull;
import org.milerasmus.shared.text.Typed;
import org.milerasmus.shared.time.TimeWindow;

/** A course as it is taught once, by one host, with seats. */
@Entity
@Table(name = "course_session")
@Customizer(NeverNull.class)
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

    @Valid
    @Embedded
    private TimeWindow window = new TimeWindow();

    @Valid
    @Embedded
    private Venue venue = new Venue();

    @Min(1)
    @Max(500)
    @Column(nullable = false)
    private int capacity = 1;

    @Min(0)
    @Max(500)
    @Column(name = "lab_seats", nullable = false)
    private int labSeats;

    @Valid
    @ElementCollection(fetch = FetchType.LAZY)
    @CollectionTable(name = "session_share", joinColumns = @JoinColumn(name = "session_id"))
    @OrderBy("position")
    private List<SeatShare> shares = new ArrayList<>();

    @Size(max = 2000)
    private String remarks;

    @Size(max = 500)
    @Column(name = "cancel_reason")
    private String cancelReason;

    /** A new draft, to be filled in. */
    public Session() {
    }

    /** A new draft of a course, taught by a host: the course's own, or another one that teaches the same course. */
    public Session(Course course, Academy host) {
        this.course = course;
        this.host = host;
    }

    /**
     * Checks what no single field can: the order of the dates, the place, and that the shares leave no seat promised twice.
     *
     * @throws RuleBroken with all that is wrong
     */
    public void check() {
        placeRows();
        RuleBroken.checkAll(this::checkDates, this::checkLabSeats, venue::check, () -> SeatShares.check(shares, capacity));
    }

    private void checkDates() {
        if (endsOn.isBefore(startsOn)) {
            throw RuleBroken.at("endsOn", "session.endBeforeStart");
        }
        window.requireOrder("session.closesBeforeOpens");
        window.requireClosedBy(endsOn.plusDays(1).atStartOfDay(host.zone()).toInstant(), "session.closesAfterEnd");
    }

    private void checkLabSeats() {
        if (labSeats > capacity) {
            throw RuleBroken.at("labSeats", "session.labSeatsAboveCapacity", capacity);
        }
    }

    /** Shows it to everybody, while there is time left to enrol. */
    public void publish(Instant now) {
        requireStatus(SessionStatus.DRAFT);
        check();
        window.requireTimeLeft(now, "session.closesInPast");
        status = SessionStatus.PUBLISHED;
    }

    /** Takes it back, with the reason that those who had a seat read. */
    public void cancel(String reason) {
        requireStatus(SessionStatus.PUBLISHED);
        status = SessionStatus.CANCELLED;
        cancelReason = Typed.orNull(reason);
    }

    /** It was held; not before its last day, on the calendar of the host. */
    public void complete(Instant now) {
        requireStatus(SessionStatus.PUBLISHED);
        if (now.atZone(host.zone()).toLocalDate().isBefore(endsOn)) {
            throw RuleBroken.of("session.notOver", endsOn);
        }
        status = SessionStatus.COMPLETED;
    }

    /** Whether one can enrol at a moment. */
    public boolean isOpen(Instant now) {
        return status == SessionStatus.PUBLISHED && window.contains(now);
    }

    private void requireStatus(SessionStatus expected) {
        if (status != expected) {
            throw RuleBroken.of("session.wrongState", status);
        }
    }

    public Course getCourse() {
        return course;
    }

    public void setCourse(Course course) {
        this.course = course;
    }

    /** The academy or university where it is taught, whose time zone its hours are in. */
    public Academy getHost() {
        return host;
    }

    public void setHost(Academy host) {
        this.host = host;
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

    /** From when and until when one can enrol. */
    public TimeWindow getWindow() {
        return window;
    }

    /** Where it is held. */
    public Venue getVenue() {
        return venue;
    }

    /** Seats, 1 to 500; never overbooked. */
    public int getCapacity() {
        return capacity;
    }

    public void setCapacity(int capacity) {
        this.capacity = capacity;
    }

    /** Working places in the lab, 0 to the capacity; 0 when it has no lab. */
    public int getLabSeats() {
        return labSeats;
    }

    public void setLabSeats(int labSeats) {
        this.labSeats = labSeats;
    }

    /** Seats that are reserved, in the order in which the host has written them; the rest is for everybody. */
    public List<SeatShare> getShares() {
        return shares;
    }

    /** Seats that everybody can take: the capacity without the shares. */
    public int openSeats() {
        return capacity - SeatShares.reserved(shares);
    }

    /** What participants should know, such as what to bring. */
    public String getRemarks() {
        return remarks;
    }

    public void setRemarks(String remarks) {
        this.remarks = Typed.orNull(remarks);
    }

    /** Why it was cancelled. */
    public String getCancelReason() {
        return cancelReason;
    }

    @Override
    protected List<SeatShare> placedRows() {
        return shares;
    }
}

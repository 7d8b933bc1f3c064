package org.milerasmus.exchange.call;

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
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import org.milerasmus.partnership.academy.Academy;
import org.milerasmus.partnership.agreement.Agreement;
import org.milerasmus.reference.ExchangeKind;
import org.milerasmus.shared.AcademicYear;
import org.milerasmus.shared.RuleBroken;
import org.milerasmus.shared.code.Coded;
import org.milerasmus.shared.text.Typed;
import org.milerasmus.shared.time.TimeWindow;

/** An offer of seats by a receiving academy. The table is named in the plural because CALL is a word of SQL. */
@Entity
@Table(name = "calls")
@NamedQuery(name = "Call.byCode", query = """
        select c from Call c join fetch c.host left join fetch c.agreement where c.code = :code""")
public class Call extends Coded {

    private static final long serialVersionUID = 1L;

    @NotNull
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "host_id")
    private Academy host;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "agreement_id")
    private Agreement agreement;

    @NotNull
    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private ExchangeKind kind;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private CallStatus status = CallStatus.DRAFT;

    @NotBlank
    @Size(max = 160)
    @Column(nullable = false)
    private String title;

    @Valid
    @Embedded
    private Teaching teaching = new Teaching();

    @NotNull
    @Column(name = "starts_on", nullable = false)
    private LocalDate startsOn;

    @NotNull
    @Column(name = "ends_on", nullable = false)
    private LocalDate endsOn;

    @Column(name = "academic_year", nullable = false)
    private AcademicYear academicYear;

    @Valid
    @Embedded
    private TimeWindow window = new TimeWindow();

    @Min(1)
    @Max(500)
    @Column(nullable = false)
    private int seats = 1;

    @Valid
    @Embedded
    private Requirements requirements = new Requirements();

    @Valid
    @Embedded
    private Costs costs = new Costs();

    @Size(max = 500)
    @Column(name = "cancel_reason")
    private String cancelReason;

    /** A new draft, to be filled in. */
    public Call() {
    }

    /** A new draft of a host. */
    public Call(Academy host) {
        this.host = host;
    }

    /** Checks what no single field can, and files the call under the academic year of its first day. */
    public void check() {
        if (endsOn.isBefore(startsOn)) {
            throw RuleBroken.at("endsOn", "call.endBeforeStart");
        }
        window.requireOrder("call.closesBeforeOpens");
        window.requireClosedBy(startsOn.atStartOfDay(host.zone()).toInstant(), "call.closesAfterStart");
        requirements.check();
        academicYear = AcademicYear.of(startsOn);
    }

    /** Shows the call to everybody. */
    public void publish(Instant now) {
        requireStatus(CallStatus.DRAFT);
        check();
        window.requireTimeLeft(now, "call.closesInPast");
        status = CallStatus.PUBLISHED;
    }

    /** Ends applying before its time; what was submitted stays. */
    public void close() {
        requireStatus(CallStatus.PUBLISHED);
        status = CallStatus.CLOSED;
    }

    /** Takes the offer back. */
    public void cancel(String reason) {
        if (status == CallStatus.CANCELLED) {
            throw RuleBroken.of("call.wrongState", status);
        }
        status = CallStatus.CANCELLED;
        cancelReason = reason;
    }

    /** Whether one can apply at a moment. */
    public boolean isOpen(Instant now) {
        return status == CallStatus.PUBLISHED && window.contains(now);
    }

    private void requireStatus(CallStatus expected) {
        if (status != expected) {
            throw RuleBroken.of("call.wrongState", status);
        }
    }

    /** The academy that receives. */
    public Academy getHost() {
        return host;
    }

    public void setHost(Academy host) {
        this.host = host;
    }

    /** The agreement that it rests on: then only the partner may apply; null for a call to the whole network. */
    public Agreement getAgreement() {
        return agreement;
    }

    public void setAgreement(Agreement agreement) {
        this.agreement = agreement;
    }

    public ExchangeKind getKind() {
        return kind;
    }

    public void setKind(ExchangeKind kind) {
        this.kind = kind;
    }

    public CallStatus getStatus() {
        return status;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = Typed.orNull(title);
    }

    /** What is taught. */
    public Teaching getTeaching() {
        return teaching;
    }

    /** First day at the host. */
    public LocalDate getStartsOn() {
        return startsOn;
    }

    public void setStartsOn(LocalDate startsOn) {
        this.startsOn = startsOn;
    }

    /** Last day at the host. */
    public LocalDate getEndsOn() {
        return endsOn;
    }

    public void setEndsOn(LocalDate endsOn) {
        this.endsOn = endsOn;
    }

    public AcademicYear getAcademicYear() {
        return academicYear;
    }

    /** Seats that the host can accept; never overbooked. */
    public int getSeats() {
        return seats;
    }

    public void setSeats(int seats) {
        this.seats = seats;
    }

    public Requirements getRequirements() {
        return requirements;
    }

    public Costs getCosts() {
        return costs;
    }

    /** Why it was cancelled. */
    public String getCancelReason() {
        return cancelReason;
    }

    /** From when and until when one can apply. */
    public TimeWindow getWindow() {
        return window;
    }
}

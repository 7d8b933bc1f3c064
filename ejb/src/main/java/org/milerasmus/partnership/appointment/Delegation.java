package org.milerasmus.partnership.appointment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.milerasmus.security.Account;
import org.milerasmus.shared.Aggregate;

/** An absence of the holder of a duty, in which somebody else may act as well. */
@Entity
@Table(name = "delegation")
public class Delegation extends Aggregate {

    private static final long serialVersionUID = 1L;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "appointment_id")
    private Appointment appointment;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "delegate_id")
    private Account delegate;

    @Column(name = "from_day", nullable = false)
    private LocalDate fromDay;

    @Column(name = "to_day", nullable = false)
    private LocalDate toDay;

    protected Delegation() {
    }

    Delegation(Appointment appointment, Account delegate, LocalDate fromDay, LocalDate toDay) {
        this.appointment = appointment;
        this.delegate = delegate;
        this.fromDay = fromDay;
        this.toDay = toDay;
    }

    boolean covers(LocalDate day) {
        return !day.isBefore(fromDay) && !day.isAfter(toDay);
    }

    /** Who stands in. */
    public Account getDelegate() {
        return delegate;
    }

    /** First day of the absence. */
    public LocalDate getFromDay() {
        return fromDay;
    }

    /** Last day of the absence. */
    public LocalDate getToDay() {
        return toDay;
    }
}

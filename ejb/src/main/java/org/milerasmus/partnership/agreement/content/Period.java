package org.milerasmus.partnership.agreement.content;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.milerasmus.shared.RuleBroken;

/** The time in which an agreement is in force, from its first day to its last. */
@Embeddable
public class Period implements Serializable {

    private static final long serialVersionUID = 1L;

    @NotNull
    @Column(name = "in_force_from", nullable = false)
    private LocalDate inForceFrom;

    @NotNull
    @Column(name = "in_force_to", nullable = false)
    private LocalDate inForceTo;

    /** A period to be filled in. */
    public Period() {
    }

    /** A period by its first and its last day. */
    public Period(LocalDate inForceFrom, LocalDate inForceTo) {
        this.inForceFrom = inForceFrom;
        this.inForceTo = inForceTo;
    }

    /** Takes the days of another one. */
    public void become(Period other) {
        inForceFrom = other.inForceFrom;
        inForceTo = other.inForceTo;
    }

    /** Refuses an end before the beginning. */
    public void requireOrder() {
        if (inForceTo.isBefore(inForceFrom)) {
            throw RuleBroken.at("inForceTo", "agreement.endBeforeStart");
        }
    }

    /** Whether its first day has come. */
    public boolean hasBegun(LocalDate today) {
        return !today.isBefore(inForceFrom);
    }

    /** Whether its last day is over. */
    public boolean isOver(LocalDate today) {
        return today.isAfter(inForceTo);
    }

    /** Whether a day is one of its days. */
    public boolean covers(LocalDate day) {
        return hasBegun(day) && !isOver(day);
    }

    /** As long a time from the day after the last: as many months where it is whole months, else as many days. */
    public Period following() {
        LocalDate end = inForceTo.plusDays(1);
        long months = ChronoUnit.MONTHS.between(inForceFrom, end);
        boolean whole = inForceFrom.plusMonths(months).equals(end);
        return new Period(end, (whole ? end.plusMonths(months) : end.plusDays(ChronoUnit.DAYS.between(inForceFrom, end))).minusDays(1));
    }

    /** First day in force. */
    public LocalDate getInForceFrom() {
        return inForceFrom;
    }

    public void setInForceFrom(LocalDate inForceFrom) {
        this.inForceFrom = inForceFrom;
    }

    /** Last day in force. */
    public LocalDate getInForceTo() {
        return inForceTo;
    }

    public void setInForceTo(LocalDate inForceTo) {
        this.inForceTo = inForceTo;
    }
}

package org.milerasmus.partnership.appointment;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.time.LocalDate;
import org.milerasmus.shared.RuleBroken;

/** The days on which a duty is held, from a first one on. */
@Embeddable
public class Validity implements Serializable {

    private static final long serialVersionUID = 1L;

    @Column(name = "valid_from", nullable = false)
    private LocalDate validFrom;

    @Column(name = "valid_to")
    private LocalDate validTo;

    protected Validity() {
    }

    Validity(LocalDate validFrom, LocalDate validTo) {
        if (validTo != null && validTo.isBefore(validFrom)) {
            throw RuleBroken.at("validTo", "appointment.endBeforeStart");
        }
        this.validFrom = validFrom;
        this.validTo = validTo;
    }

    /** Ends it with a day, which cannot be later than the end that was known; one before it has begun leaves no day at all. */
    void end(LocalDate lastDay) {
        if (validTo != null && validTo.isBefore(lastDay)) {
            throw RuleBroken.at("validTo", "appointment.endsEarlier", validTo);
        }
        validTo = lastDay.isBefore(validFrom) ? validFrom.minusDays(1) : lastDay;
    }

    boolean covers(LocalDate day) {
        return !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
    }

    boolean overlaps(Validity other) {
        return (validTo == null || !validTo.isBefore(other.validFrom)) && (other.validTo == null || !other.validTo.isBefore(validFrom));
    }

    /** First day. */
    public LocalDate getValidFrom() {
        return validFrom;
    }

    /** Last day; null until further notice. */
    public LocalDate getValidTo() {
        return validTo;
    }
}

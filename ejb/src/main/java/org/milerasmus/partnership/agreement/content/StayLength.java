package org.milerasmus.partnership.agreement.content;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.io.Serializable;
import java.time.LocalDate;
import org.milerasmus.shared.RuleBroken;

/** How long each stay is: in months, in days, or not said. */
@Embeddable
public class StayLength implements Serializable {

    private static final long serialVersionUID = 1L;

    @Min(1)
    @Max(24)
    private Integer months;

    @Min(1)
    @Max(365)
    private Integer days;

    /** The same length, to be changed without changing this one. */
    public StayLength copy() {
        StayLength copy = new StayLength();
        copy.months = months;
        copy.days = days;
        return copy;
    }

    /**
     * Refuses a length that is said twice, and stays that are longer than the agreement.
     *
     * @param number of the condition
     */
    public void check(int number, Period period) {
        if (months != null && days != null) {
            throw RuleBroken.at("conditions", "agreement.monthsAndDays", number);
        }
        if (after(period.getInForceFrom()).isAfter(period.getInForceTo().plusDays(1))) {
            throw RuleBroken.at("conditions", "agreement.stayLongerThanPeriod", number);
        }
    }

    private LocalDate after(LocalDate firstDay) {
        return firstDay.plusMonths(months == null ? 0 : months).plusDays(days == null ? 0 : days);
    }

    /** 1 to 24; null where it is said in days, or not at all. */
    public Integer getMonths() {
        return months;
    }

    public void setMonths(Integer months) {
        this.months = months;
    }

    /** 1 to 365; null where it is said in months, or not at all. */
    public Integer getDays() {
        return days;
    }

    public void setDays(Integer days) {
        this.days = days;
    }
}

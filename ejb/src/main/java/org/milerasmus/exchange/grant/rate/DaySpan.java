package org.milerasmus.exchange.grant.rate;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.io.Serializable;

/** Days of a stay, counted from 1, that a rate is paid for. */
@Embeddable
public class DaySpan implements Serializable {

    private static final long serialVersionUID = 1L;

    @Min(1)
    @Max(1000)
    @Column(name = "from_day")
    private int fromDay = 1;

    @Min(1)
    @Max(1000)
    @Column(name = "to_day")
    private Integer toDay;

    protected DaySpan() {
    }

    DaySpan(int fromDay, Integer toDay) {
        this.fromDay = fromDay;
        this.toDay = toDay;
    }

    /** Whether it ends before it begins. */
    boolean isReversed() {
        return toDay != null && toDay < fromDay;
    }

    /** Number of the first so many days that lie in it. */
    public int daysWithin(int days) {
        return Math.max(0, (toDay == null ? days : Math.min(days, toDay)) - fromDay + 1);
    }

    /** Whether a day of the stay lies in it. */
    public boolean contains(int day) {
        return day >= fromDay && (toDay == null || day <= toDay);
    }

    /** First day of the stay that the rate is paid for. */
    public int getFromDay() {
        return fromDay;
    }

    public void setFromDay(int fromDay) {
        this.fromDay = fromDay;
    }

    /** Last day of the stay that the rate is paid for; null for no limit. */
    public Integer getToDay() {
        return toDay;
    }

    public void setToDay(Integer toDay) {
        this.toDay = toDay;
    }
}

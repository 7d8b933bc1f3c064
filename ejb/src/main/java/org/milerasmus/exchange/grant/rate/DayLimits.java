package org.milerasmus.exchange.grant.rate;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.io.Serializable;

/** How many days a stay must have to be paid, and how many days of travel are paid like days of the stay. */
@Embeddable
public class DayLimits implements Serializable {

    private static final long serialVersionUID = 1L;

    @Min(1)
    @Max(30)
    @Column(name = "shortest_study", nullable = false)
    private int shortestStudy = 5;

    @Min(1)
    @Max(30)
    @Column(name = "shortest_staff", nullable = false)
    private int shortestStaff = 2;

    @Min(0)
    @Max(10)
    @Column(name = "most_travel_days", nullable = false)
    private int mostTravelDays = 2;

    @Min(0)
    @Max(10)
    @Column(name = "most_green_days", nullable = false)
    private int mostGreenDays = 6;

    DayLimits copy() {
        DayLimits copy = new DayLimits();
        copy.shortestStudy = shortestStudy;
        copy.shortestStaff = shortestStaff;
        copy.mostTravelDays = mostTravelDays;
        copy.mostGreenDays = mostGreenDays;
        return copy;
    }

    /** Days that a stay must have to be paid. */
    public int shortest(RateKind kind) {
        return kind == RateKind.STAFF ? shortestStaff : shortestStudy;
    }

    /** Most days of travel that are paid. */
    public int mostTravel(boolean green) {
        return green ? mostGreenDays : mostTravelDays;
    }

    /** Days that a student's stay must have to be paid. */
    public int getShortestStudy() {
        return shortestStudy;
    }

    public void setShortestStudy(int shortestStudy) {
        this.shortestStudy = shortestStudy;
    }

    /** Days that a stay of staff must have to be paid. */
    public int getShortestStaff() {
        return shortestStaff;
    }

    public void setShortestStaff(int shortestStaff) {
        this.shortestStaff = shortestStaff;
    }

    /** Most days of travel that are paid like days of the stay. */
    public int getMostTravelDays() {
        return mostTravelDays;
    }

    public void setMostTravelDays(int mostTravelDays) {
        this.mostTravelDays = mostTravelDays;
    }

    /** The same for green travel. */
    public int getMostGreenDays() {
        return mostGreenDays;
    }

    public void setMostGreenDays(int mostGreenDays) {
        this.mostGreenDays = mostGreenDays;
    }
}

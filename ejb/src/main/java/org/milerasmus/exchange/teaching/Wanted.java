package org.milerasmus.exchange.teaching;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import java.io.Serializable;
import org.milerasmus.reference.Cefr;
import org.milerasmus.reference.ClearanceLevel;
import org.milerasmus.reference.Slp;
import org.milerasmus.shared.text.Typed;

/** What a host asks a guest for, beside the subject. */
@Embeddable
public class Wanted implements Serializable {

    private static final long serialVersionUID = 1L;

    @Min(1)
    @Max(365)
    @Column(nullable = false)
    private int days = 5;

    @Pattern(regexp = "|" + Slp.PATTERN, message = "{slp}")
    @Column(name = "min_slp")
    private String minSlp;

    @Enumerated(EnumType.STRING)
    @Column(name = "min_cefr")
    private Cefr minCefr;

    @Enumerated(EnumType.STRING)
    @Column(name = "min_clearance")
    private ClearanceLevel minClearance;

    /** Length of the visit in days, 1 to 365, anywhere within the period of the subject. */
    public int getDays() {
        return days;
    }

    public void setDays(int days) {
        this.days = days;
    }

    /** Lowest STANAG 6001 profile, or null; where a CEFR level is asked for as well, either is enough. */
    public String getMinSlp() {
        return minSlp;
    }

    public void setMinSlp(String minSlp) {
        this.minSlp = Typed.orNull(minSlp);
    }

    /** Lowest CEFR level, or null. */
    public Cefr getMinCefr() {
        return minCefr;
    }

    public void setMinCefr(Cefr minCefr) {
        this.minCefr = minCefr;
    }

    /** Clearance that has to be valid to the last day of the visit, or null. */
    public ClearanceLevel getMinClearance() {
        return minClearance;
    }

    public void setMinClearance(ClearanceLevel minClearance) {
        this.minClearance = minClearance;
    }
}

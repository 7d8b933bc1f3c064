package org.milerasmus.partnership.grading;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.math.BigDecimal;
import org.milerasmus.shared.Placed;
import org.milerasmus.shared.text.Typed;

/** A grade and how often it is given. */
@Embeddable
public class GradeShare implements Serializable, Placed {

    private static final long serialVersionUID = 1L;

    @Column(nullable = false)
    private int position;

    @Size(max = 20)
    @Column(nullable = false)
    private String label;

    @DecimalMin("0")
    @Digits(integer = 7, fraction = 2)
    private BigDecimal share;

    /** A grade, to be filled in. */
    public GradeShare() {
    }

    /** A grade and how often it is given; null for one that does not pass. */
    public GradeShare(String label, BigDecimal share) {
        this.label = label;
        this.share = share;
    }

    boolean isEmpty() {
        return label == null && share == null;
    }

    /** The grade as the institution writes it. */
    public String getLabel() {
        return label;
    }

    public void setLabel(String label) {
        this.label = label == null ? null : Typed.orNull(label.strip());
    }

    /** Number or percentage of awards; null for a grade that does not pass. */
    public BigDecimal getShare() {
        return share;
    }

    public void setShare(BigDecimal share) {
        this.share = share;
    }

    @Override
    public void setPosition(int position) {
        this.position = position;
    }
}

package org.milerasmus.course.catalogue.content;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.math.BigDecimal;
import org.milerasmus.shared.text.Typed;

/** What a participant or the sending academy pays, in euros; null or 0 is free of charge. */
@Embeddable
public class Fees implements Serializable {

    private static final long serialVersionUID = 1L;

    @DecimalMin("0")
    @DecimalMax("99999")
    @Column(name = "tuition_euro")
    private BigDecimal tuition;

    @DecimalMin("0")
    @DecimalMax("99999")
    @Column(name = "accommodation_euro")
    private BigDecimal accommodation;

    @Size(max = 500)
    @Column(name = "cost_remarks")
    private String remarks;

    /** The same, for another course. */
    public Fees copy() {
        Fees copy = new Fees();
        copy.tuition = tuition;
        copy.accommodation = accommodation;
        copy.remarks = remarks;
        return copy;
    }

    /** For the whole course and one participant. */
    public BigDecimal getTuition() {
        return tuition;
    }

    public void setTuition(BigDecimal tuition) {
        this.tuition = tuition;
    }

    /** Room and meals of one participant for the whole course. */
    public BigDecimal getAccommodation() {
        return accommodation;
    }

    public void setAccommodation(BigDecimal accommodation) {
        this.accommodation = accommodation;
    }

    public String getRemarks() {
        return remarks;
    }

    public void setRemarks(String remarks) {
        this.remarks = Typed.orNull(remarks);
    }
}

package org.milerasmus.exchange.call;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.math.BigDecimal;
import org.milerasmus.shared.text.Typed;

/** What it costs the participant or the sending academy, and what the host provides. */
@Embeddable
public class Costs implements Serializable {

    private static final long serialVersionUID = 1L;

    @DecimalMin("0")
    @DecimalMax("99999")
    @Column(name = "fee_euro")
    private BigDecimal fee;

    @Column(name = "lodging_provided", nullable = false)
    private boolean lodgingProvided = true;

    @Column(name = "meals_provided", nullable = false)
    private boolean mealsProvided = true;

    @Size(max = 500)
    @Column(name = "cost_remarks")
    private String remarks;

    /** Participation fee in euros; null or 0 for none. */
    public BigDecimal getFee() {
        return fee;
    }

    public void setFee(BigDecimal fee) {
        this.fee = fee;
    }

    /** Whether the host gives a room free of charge. */
    public boolean isLodgingProvided() {
        return lodgingProvided;
    }

    public void setLodgingProvided(boolean lodgingProvided) {
        this.lodgingProvided = lodgingProvided;
    }

    /** Whether the host gives meals free of charge. */
    public boolean isMealsProvided() {
        return mealsProvided;
    }

    public void setMealsProvided(boolean mealsProvided) {
        this.mealsProvided = mealsProvided;
    }

    public String getRemarks() {
        return remarks;
    }

    public void setRemarks(String remarks) {
        this.remarks = Typed.orNull(remarks);
    }
}

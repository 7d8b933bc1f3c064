package org.milerasmus.partnership.agreement.content;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import org.milerasmus.shared.text.Typed;

/** What a text says for all of its conditions together. */
@Embeddable
public class Clauses implements Serializable {

    private static final long serialVersionUID = 1L;

    @Valid
    @Embedded
    private Period period = new Period();

    @NotNull
    @Enumerated(EnumType.STRING)
    @Column(name = "carry_over", nullable = false)
    private CarryOver carryOver = CarryOver.NONE;

    @Size(max = 2000)
    private String remarks;

    /** The same clauses, to be changed without changing these. */
    public Clauses copy() {
        Clauses copy = new Clauses();
        copy.become(this);
        return copy;
    }

    /** Says what others say. */
    public void become(Clauses other) {
        period.become(other.period);
        carryOver = other.carryOver;
        remarks = other.remarks;
    }

    public Period getPeriod() {
        return period;
    }

    public CarryOver getCarryOver() {
        return carryOver;
    }

    public void setCarryOver(CarryOver carryOver) {
        this.carryOver = carryOver;
    }

    public String getRemarks() {
        return remarks;
    }

    public void setRemarks(String remarks) {
        this.remarks = Typed.orNull(remarks);
    }
}

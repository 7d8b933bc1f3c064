package org.milerasmus.partnership.factsheet;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.milerasmus.shared.text.Typed;

/** What an academy tells its guests in its own words. */
@Embeddable
public class Remarks implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int LENGTH = 2000;

    @Size(max = LENGTH)
    private String housing;

    @Size(max = LENGTH)
    private String visa;

    @Size(max = LENGTH)
    private String insurance;

    @Min(0)
    @Max(104)
    @Column(name = "clearance_weeks")
    private Integer clearanceWeeks;

    @Size(max = LENGTH)
    private String clearance;

    @Size(max = LENGTH)
    private String uniform;

    @Size(max = LENGTH)
    private String travel;

    /** Where guests live, and what it costs. */
    public String getHousing() {
        return housing;
    }

    public void setHousing(String housing) {
        this.housing = Typed.orNull(housing);
    }

    public String getVisa() {
        return visa;
    }

    public void setVisa(String visa) {
        this.visa = Typed.orNull(visa);
    }

    public String getInsurance() {
        return insurance;
    }

    public void setInsurance(String insurance) {
        this.insurance = Typed.orNull(insurance);
    }

    /** Weeks before the arrival that a visitor's request with the clearance has to be there, up to two years. */
    public Integer getClearanceWeeks() {
        return clearanceWeeks;
    }

    public void setClearanceWeeks(Integer clearanceWeeks) {
        this.clearanceWeeks = clearanceWeeks;
    }

    public String getClearance() {
        return clearance;
    }

    public void setClearance(String clearance) {
        this.clearance = Typed.orNull(clearance);
    }

    public String getUniform() {
        return uniform;
    }

    public void setUniform(String uniform) {
        this.uniform = Typed.orNull(uniform);
    }

    public String getTravel() {
        return travel;
    }

    public void setTravel(String travel) {
        this.travel = Typed.orNull(travel);
    }

    /** All of it, for the audit trail. */
    @Override
    public String toString() {
        return Stream.of(housing, visa, insurance, clearanceWeeks, clearance, uniform, travel).map(Objects::toString).collect(Collectors.joining(" | "));
    }
}

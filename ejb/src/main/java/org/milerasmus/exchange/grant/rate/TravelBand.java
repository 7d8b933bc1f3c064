package org.milerasmus.exchange.grant.rate;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.math.BigDecimal;

/** What is paid for travel there and back from a distance on, in euro. */
@Embeddable
public class TravelBand implements Serializable {

    private static final long serialVersionUID = 1L;

    @Min(1)
    @Max(20_000)
    @Column(name = "from_km")
    private int fromKm;

    @NotNull
    @DecimalMin("0")
    @DecimalMax("99999.99")
    private BigDecimal standard;

    @NotNull
    @DecimalMin("0")
    @DecimalMax("99999.99")
    private BigDecimal green;

    /** A new band, to be filled in. */
    public TravelBand() {
    }

    /** A band by its shortest distance in km. */
    public TravelBand(int fromKm, BigDecimal standard, BigDecimal green) {
        this.fromKm = fromKm;
        this.standard = standard;
        this.green = green;
    }

    /** What is paid for travel of one kind. */
    public BigDecimal amount(boolean greenTravel) {
        return greenTravel ? green : standard;
    }

    /** Shortest distance in km, one way. */
    public int getFromKm() {
        return fromKm;
    }

    public void setFromKm(int fromKm) {
        this.fromKm = fromKm;
    }

    /** Amount for travel by any means. */
    public BigDecimal getStandard() {
        return standard;
    }

    public void setStandard(BigDecimal standard) {
        this.standard = standard;
    }

    /** Amount for travel mainly by bus, train, bicycle or shared car. */
    public BigDecimal getGreen() {
        return green;
    }

    public void setGreen(BigDecimal green) {
        this.green = green;
    }
}

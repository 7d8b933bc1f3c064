package org.milerasmus.exchange.grant.rate;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.math.BigDecimal;
import org.milerasmus.shared.Placed;
import org.milerasmus.shared.text.Typed;

/**
 * An amount in euro for a span of days, in all countries or in those of one group, for travellers from everywhere or from one country:
 * national agencies fix their own.
 */
@Embeddable
public class SupportRate implements Serializable, Placed {

    private static final long serialVersionUID = 1L;

    @Column(nullable = false)
    private int position;

    @NotNull
    @Enumerated(EnumType.STRING)
    private RateKind kind;

    @Min(1)
    @Max(3)
    @Column(name = "country_group")
    private Integer countryGroup;

    @Size(max = 2)
    @Column(name = "sending_country")
    private String sendingCountry;

    @Valid
    @Embedded
    private DaySpan span = new DaySpan();

    @NotNull
    @Enumerated(EnumType.STRING)
    private RateUnit unit;

    @NotNull
    @DecimalMin("0")
    @DecimalMax("9999.99")
    private BigDecimal euro;

    /** A new rate, to be filled in. */
    public SupportRate() {
    }

    /** A rate of a span of days; {@code toDay} and {@code countryGroup} may be null for no limit and for all countries. */
    public SupportRate(RateKind kind, Integer countryGroup, int fromDay, Integer toDay, RateUnit unit, BigDecimal euro) {
        this.kind = kind;
        this.countryGroup = countryGroup;
        this.span = new DaySpan(fromDay, toDay);
        this.unit = unit;
        this.euro = euro;
    }

    SupportRate copy() {
        SupportRate copy = new SupportRate(kind, countryGroup, span.getFromDay(), span.getToDay(), unit, euro);
        copy.sendingCountry = sendingCountry;
        return copy;
    }

    /** Whether it is paid for a kind of stay in a group of countries; null for a country of no group. */
    public boolean isFor(RateKind wanted, Integer group) {
        return kind == wanted && (countryGroup == null || countryGroup.equals(group));
    }

    public RateKind getKind() {
        return kind;
    }

    public void setKind(RateKind kind) {
        this.kind = kind;
    }

    /** 1 to 3, or null for all countries. */
    public Integer getCountryGroup() {
        return countryGroup;
    }

    public void setCountryGroup(Integer countryGroup) {
        this.countryGroup = countryGroup;
    }

    /** ISO 3166-1 code of the country whose agency has fixed it; null for all that have fixed nothing else. */
    public String getSendingCountry() {
        return sendingCountry;
    }

    public void setSendingCountry(String sendingCountry) {
        this.sendingCountry = Typed.orNull(sendingCountry);
    }

    /** Days of the stay that it is paid for. */
    public DaySpan getSpan() {
        return span;
    }

    public RateUnit getUnit() {
        return unit;
    }

    public void setUnit(RateUnit unit) {
        this.unit = unit;
    }

    public BigDecimal getEuro() {
        return euro;
    }

    public void setEuro(BigDecimal euro) {
        this.euro = euro;
    }

    @Override
    public void setPosition(int position) {
        this.position = position;
    }
}

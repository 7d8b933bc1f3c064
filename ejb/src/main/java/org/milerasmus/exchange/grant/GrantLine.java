package org.milerasmus.exchange.grant;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.milerasmus.exchange.grant.rate.RateKind;
import org.milerasmus.exchange.grant.rate.RateUnit;
import org.milerasmus.exchange.grant.rate.SupportRate;
import org.milerasmus.shared.Placed;

/** One line of a calculation: so many units at so many euro. */
@Embeddable
public class GrantLine implements Serializable, Placed {

    private static final long serialVersionUID = 1L;
    private static final BigDecimal DAYS_OF_A_MONTH = BigDecimal.valueOf(30);

    @Column(nullable = false)
    private int position;

    @Enumerated(EnumType.STRING)
    private RateKind kind;

    @Enumerated(EnumType.STRING)
    private RateUnit unit;

    @Column(name = "from_day")
    private Integer fromDay;

    @Column(name = "to_day")
    private Integer toDay;

    private Integer km;

    private int quantity;

    private BigDecimal euro;

    private BigDecimal amount;

    protected GrantLine() {
    }

    private GrantLine(RateKind kind, RateUnit unit, int quantity, BigDecimal euro, BigDecimal amount) {
        this.kind = kind;
        this.unit = unit;
        this.quantity = quantity;
        this.euro = euro;
        this.amount = amount.setScale(2, RoundingMode.HALF_UP);
    }

    /** Days at a rate; a month counts 30 days, as the Programme Guide has it. */
    static GrantLine support(SupportRate rate, int days) {
        int quantity = rate.getUnit() == RateUnit.ONCE ? 1 : days;
        BigDecimal amount = rate.getEuro().multiply(BigDecimal.valueOf(quantity));
        if (rate.getUnit() == RateUnit.MONTH) {
            amount = amount.divide(DAYS_OF_A_MONTH, 2, RoundingMode.HALF_UP);
        }
        GrantLine line = new GrantLine(rate.getKind(), rate.getUnit(), quantity, rate.getEuro(), amount);
        line.fromDay = rate.getSpan().getFromDay();
        line.toDay = rate.getUnit() == RateUnit.ONCE ? rate.getSpan().getToDay() : Integer.valueOf(rate.getSpan().getFromDay() + days - 1);
        return line;
    }

    /** Travel over a distance. */
    static GrantLine travel(int km, BigDecimal euro) {
        GrantLine line = new GrantLine(RateKind.TRAVEL, RateUnit.ONCE, 1, euro, euro);
        line.km = km;
        return line;
    }

    public RateKind getKind() {
        return kind;
    }

    public RateUnit getUnit() {
        return unit;
    }

    /** First day that is paid; null for travel. */
    public Integer getFromDay() {
        return fromDay;
    }

    /** Last day that is paid; null for travel and without a limit. */
    public Integer getToDay() {
        return toDay;
    }

    /** Distance in km; null for all but travel. */
    public Integer getKm() {
        return km;
    }

    /** Number of days, or 1 for what is paid once. */
    public int getQuantity() {
        return quantity;
    }

    /** Rate in euro for one unit. */
    public BigDecimal getEuro() {
        return euro;
    }

    /** Euro, to the cent. */
    public BigDecimal getAmount() {
        return amount;
    }

    @Override
    public void setPosition(int position) {
        this.position = position;
    }
}

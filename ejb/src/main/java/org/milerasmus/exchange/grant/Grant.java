package org.milerasmus.exchange.grant;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.OneToOne;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.milerasmus.exchange.grant.rate.GrantRates;
import org.milerasmus.exchange.mobility.Mobility;
import org.milerasmus.shared.Aggregate;
import org.milerasmus.shared.RuleBroken;

/** What a traveller was awarded for a stay. It keeps its lines: rates that change later change nothing of it. */
@Entity
@Table(name = "mobility_grant")
@NamedQuery(name = "Grant.ofMobility", query = "select g from Grant g where g.mobility.id = :mobility")
public class Grant extends Aggregate {

    private static final long serialVersionUID = 1L;

    @OneToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "mobility_id")
    private Mobility mobility;

    @Column(name = "call_year", nullable = false)
    private int callYear;

    @Column(nullable = false)
    private boolean green;

    @Column(name = "travel_days", nullable = false)
    private int travelDays;

    @Column(name = "fewer_opportunities", nullable = false)
    private boolean fewerOpportunities;

    @Column(nullable = false)
    private BigDecimal total;

    @Column(name = "awarded_at", nullable = false)
    private Instant awardedAt;

    @Column(name = "awarded_by", nullable = false)
    private String awardedBy;

    @ElementCollection
    @CollectionTable(name = "mobility_grant_line", joinColumns = @JoinColumn(name = "grant_id"))
    @OrderBy("position")
    private List<GrantLine> lines = new ArrayList<>();

    protected Grant() {
    }

    /** Nothing awarded yet. */
    public Grant(Mobility mobility) {
        this.mobility = mobility;
    }

    /**
     * Awards what was calculated, instead of what was awarded before.
     *
     * @throws RuleBroken when something could not be calculated: half a grant would mislead the traveller
     */
    public void award(GrantRates rates, GrantChoice choice, GrantCalculation calculation, String by, Instant at) {
        if (!calculation.gaps().isEmpty() || calculation.lines().isEmpty()) {
            throw RuleBroken.of("grant.incomplete");
        }
        callYear = rates.getCallYear();
        green = choice.green();
        travelDays = choice.travelDays();
        fewerOpportunities = choice.fewerOpportunities();
        lines.clear();
        lines.addAll(calculation.lines());
        placeRows();
        total = calculation.total();
        awardedBy = by;
        awardedAt = at;
    }

    /** What the academy said of the traveller. */
    public GrantChoice choice() {
        return new GrantChoice(green, travelDays, fewerOpportunities);
    }

    public Mobility getMobility() {
        return mobility;
    }

    /** Year of the call whose rates were applied. */
    public int getCallYear() {
        return callYear;
    }

    /** Euro. */
    public BigDecimal getTotal() {
        return total;
    }

    public Instant getAwardedAt() {
        return awardedAt;
    }

    /** Name of the person who awarded it. */
    public String getAwardedBy() {
        return awardedBy;
    }

    public List<GrantLine> getLines() {
        return List.copyOf(lines);
    }

    @Override
    protected List<GrantLine> placedRows() {
        return lines;
    }
}

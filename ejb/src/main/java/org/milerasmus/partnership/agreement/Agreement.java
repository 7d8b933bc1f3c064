package org.milerasmus.partnership.agreement;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.milerasmus.partnership.academy.Academy;
import org.milerasmus.reference.ExchangeKind;
import org.milerasmus.shared.Aggregate;
import org.milerasmus.shared.RuleBroken;
import org.milerasmus.shared.Typed;

/** An inter-institutional agreement between two academies, on which calls can rest. */
@Entity
@Table(name = "agreement")
@NamedQuery(name = "Agreement.forCalls", query = """
        select new org.milerasmus.partnership.agreement.AgreementChoice(g.id, g.code, a.name, p.name)
        from Agreement g join g.academy a join g.partner p
        where (a.id = :host or p.id = :host) and g.inForceTo >= :today order by g.code""")
public class Agreement extends Aggregate {

    private static final long serialVersionUID = 1L;

    @Column(nullable = false, unique = true, updatable = false)
    private String code;

    @NotNull
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "academy_id")
    private Academy academy;

    @NotNull
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "partner_id")
    private Academy partner;

    @NotNull
    @Column(name = "in_force_from", nullable = false)
    private LocalDate inForceFrom;

    @NotNull
    @Column(name = "in_force_to", nullable = false)
    private LocalDate inForceTo;

    @Size(max = 2000)
    private String remarks;

    @Valid
    @OneToMany(mappedBy = "agreement", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("id")
    private List<CooperationCondition> conditions = new ArrayList<>();

    /** A new agreement, to be filled in. */
    public Agreement() {
    }

    /** An agreement of two academies for a time. */
    public Agreement(Academy academy, Academy partner, LocalDate inForceFrom, LocalDate inForceTo) {
        this.academy = academy;
        this.partner = partner;
        this.inForceFrom = inForceFrom;
        this.inForceTo = inForceTo;
    }

    /** Gives the agreement its public code, once. */
    public void number(String newCode) {
        if (code == null) {
            code = newCode;
        }
    }

    /** Checks what no single field can: two different academies, an end after the beginning, and lines about these two only. */
    public void check() {
        if (academy.equals(partner)) {
            throw RuleBroken.at("partner", "agreement.sameAcademy");
        }
        if (inForceTo.isBefore(inForceFrom)) {
            throw RuleBroken.at("inForceTo", "agreement.endBeforeStart");
        }
        if (conditions.isEmpty()) {
            throw RuleBroken.at("conditions", "agreement.noCondition");
        }
        if (!conditions.stream().map(CooperationCondition::getSending).allMatch(this::binds)) {
            throw RuleBroken.at("conditions", "agreement.foreignSender");
        }
    }

    /** Whether the academy is one of the two. */
    public boolean binds(Academy one) {
        return academy.equals(one) || partner.equals(one);
    }

    /** Whether it is in force on a day. */
    public boolean isInForce(LocalDate day) {
        return !day.isBefore(inForceFrom) && !day.isAfter(inForceTo);
    }

    /** Seats a year for a kind of exchange from one of the two academies to the other. */
    public int seats(ExchangeKind kind, Academy sending) {
        return conditions.stream().filter(c -> c.getKind() == kind && c.getSending().equals(sending))
                .mapToInt(CooperationCondition::getSeatsPerYear).sum();
    }

    /** Adds a line. */
    public void add(CooperationCondition condition) {
        condition.belongsTo(this);
        conditions.add(condition);
    }

    /** Takes a line out. */
    public void remove(CooperationCondition condition) {
        conditions.removeIf(c -> c == condition);
    }

    /** Public code, {@code AGR-2026-00007}. */
    public String getCode() {
        return code;
    }

    /** The academy that entered it. */
    public Academy getAcademy() {
        return academy;
    }

    public void setAcademy(Academy academy) {
        this.academy = academy;
    }

    public Academy getPartner() {
        return partner;
    }

    public void setPartner(Academy partner) {
        this.partner = partner;
    }

    /** First day in force. */
    public LocalDate getInForceFrom() {
        return inForceFrom;
    }

    public void setInForceFrom(LocalDate inForceFrom) {
        this.inForceFrom = inForceFrom;
    }

    /** Last day in force. */
    public LocalDate getInForceTo() {
        return inForceTo;
    }

    public void setInForceTo(LocalDate inForceTo) {
        this.inForceTo = inForceTo;
    }

    public String getRemarks() {
        return remarks;
    }

    public void setRemarks(String remarks) {
        this.remarks = Typed.orNull(remarks);
    }

    public List<CooperationCondition> getConditions() {
        return conditions;
    }
}

package org.milerasmus.partnership.appointment;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.milerasmus.partnership.academy.Academy;
import org.milerasmus.security.Account;
import org.milerasmus.shared.Aggregate;
import org.milerasmus.shared.RuleBroken;

/** One person's duty at an academy from a day on, with those who stand in during absence. */
@Entity
@Table(name = "appointment")
@NamedQuery(name = "Appointment.current", query = """
        select distinct p from Appointment p join fetch p.account join fetch p.academy left join fetch p.delegations d left join fetch d.delegate
        where p.academy.id = :academy and p.duty = :duty and p.validity.validFrom <= :latest
        and (p.validity.validTo is null or p.validity.validTo >= :earliest) order by p.id""")
@NamedQuery(name = "Appointment.duties", query = """
        select distinct p.duty from Appointment p left join p.delegations d
        where p.academy.id = :academy and p.validity.validFrom <= :day and (p.validity.validTo is null or p.validity.validTo >= :day)
        and (p.account.id = :account or d.delegate.id = :account and d.fromDay <= :day and d.toDay >= :day)""")
@NamedQuery(name = "Appointment.ofAccount",
        query = "select p from Appointment p where p.account.id = :account and p.academy.id = :academy and p.duty = :duty")
@NamedQuery(name = "Appointment.view", query = """
        select p from Appointment p join fetch p.account join fetch p.academy left join fetch p.delegations d left join fetch d.delegate
        where p.id = :id""")
public class Appointment extends Aggregate {

    private static final long serialVersionUID = 1L;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "account_id")
    private Account account;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "academy_id")
    private Academy academy;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private Duty duty;

    @Embedded
    private Validity validity;

    @OneToMany(mappedBy = "appointment", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("fromDay, id")
    private List<Delegation> delegations = new ArrayList<>();

    protected Appointment() {
    }

    /**
     * Gives somebody a duty.
     *
     * @param validTo last day, or null for until further notice
     */
    public Appointment(Account account, Academy academy, Duty duty, LocalDate validFrom, LocalDate validTo) {
        requireColleague(account, academy, "account");
        this.account = account;
        this.academy = academy;
        this.duty = duty;
        this.validity = new Validity(validFrom, validTo);
    }

    /** Lets the duty end with a day, and with it every absence that was planned for later. */
    public void end(LocalDate lastDay) {
        validity.end(lastDay);
        delegations.removeIf(absence -> absence.getFromDay().isAfter(validity.getValidTo()));
    }

    /** Names who stands in during an absence, both days included; the holder keeps the right, too. */
    public void delegate(Account delegate, LocalDate from, LocalDate to) {
        requireColleague(delegate, academy, "delegate");
        if (delegate.equals(account)) {
            throw RuleBroken.at("delegate", "appointment.ownDelegate");
        }
        if (to.isBefore(from)) {
            throw RuleBroken.at("toDay", "appointment.endBeforeStart");
        }
        if (!isValid(from) || !isValid(to)) {
            throw RuleBroken.at("fromDay", "appointment.absenceOutside");
        }
        delegations.add(new Delegation(this, delegate, from, to));
    }

    /** Takes a planned or running absence back. */
    public void revoke(long delegationId) {
        delegations.removeIf(absence -> absence.getId().equals(delegationId));
    }

    /** Whether the duty is held on a day. */
    public boolean isValid(LocalDate day) {
        return validity.covers(day);
    }

    /** Whether it is held on a day on which the other one is held, too. */
    boolean overlaps(Appointment other) {
        return validity.overlaps(other.validity);
    }

    /** Whether somebody may act by this appointment on a day: its holder, or who stands in. */
    public boolean entitles(Account one, LocalDate day) {
        return isValid(day) && (account.equals(one)
                || delegations.stream().anyMatch(absence -> absence.covers(day) && absence.getDelegate().equals(one)));
    }

    private static void requireColleague(Account account, Academy academy, String field) {
        if (!account.getRole().mayHoldDuty() || !academy.getId().equals(account.getAcademyId())) {
            throw RuleBroken.at(field, "appointment.noColleague");
        }
    }

    /** Who holds the duty. */
    public Account getAccount() {
        return account;
    }

    public Academy getAcademy() {
        return academy;
    }

    public Duty getDuty() {
        return duty;
    }

    /** From when to when it is held. */
    public Validity getValidity() {
        return validity;
    }

    /** Absences with their delegates, earliest first. */
    public List<Delegation> getDelegations() {
        return List.copyOf(delegations);
    }
}

package org.milerasmus.partnership.contact;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.milerasmus.partnership.academy.Academy;
import org.milerasmus.shared.Aggregate;
import org.milerasmus.shared.RuleBroken;
import org.milerasmus.shared.text.Typed;

/** Somebody who holds a role at an academy for a time. */
@Entity
@Table(name = "contact")
@NamedQuery(name = "Contact.ofAcademy", query = """
        select new org.milerasmus.partnership.contact.ContactRow(c.id, c.version, a.id, a.name, c.role, c.name, c.position, c.details.email, c.details.phone,
        c.validFrom, c.validTo, c.confirmedOn, c.confirmedBy) from Contact c join c.academy a
        where a.id = :academy order by c.role, c.validFrom, c.id""")
public class Contact extends Aggregate {

    private static final long serialVersionUID = 1L;

    @NotNull
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "academy_id", updatable = false)
    private Academy academy;

    @NotNull
    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private ContactRole role = ContactRole.COORDINATOR;

    @NotBlank
    @Size(max = 120)
    @Column(nullable = false)
    private String name;

    @Size(max = 120)
    private String position;

    @Valid
    @Embedded
    private ContactDetails details = new ContactDetails();

    @NotNull
    @Column(name = "valid_from", nullable = false)
    private LocalDate validFrom;

    @Column(name = "valid_to")
    private LocalDate validTo;

    @Column(name = "confirmed_on", nullable = false)
    private LocalDate confirmedOn;

    @Column(name = "confirmed_by", nullable = false)
    private String confirmedBy;

    protected Contact() {
    }

    /** A new contact of an academy, to be filled in; it holds its role from a day on. */
    public Contact(Academy academy, LocalDate validFrom) {
        this.academy = academy;
        this.validFrom = validFrom;
    }

    /** Somebody has said that all of this is true. */
    public void confirm(String by, LocalDate on) {
        this.confirmedBy = by;
        this.confirmedOn = on;
    }

    void requirePeriod() {
        if (validTo != null && validTo.isBefore(validFrom)) {
            throw RuleBroken.at("validTo", "contact.endBeforeStart");
        }
    }

    public Academy getAcademy() {
        return academy;
    }

    public ContactRole getRole() {
        return role;
    }

    public void setRole(ContactRole role) {
        this.role = role;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = Typed.orNull(name);
    }

    /** Rank, title or office: “Lieutenant Colonel, Head of International Relations”. */
    public String getPosition() {
        return position;
    }

    public void setPosition(String position) {
        this.position = Typed.orNull(position);
    }

    /** How to reach the person. */
    public ContactDetails getDetails() {
        return details;
    }

    /** First day in the role. */
    public LocalDate getValidFrom() {
        return validFrom;
    }

    public void setValidFrom(LocalDate validFrom) {
        this.validFrom = validFrom;
    }

    /** Last day in the role; null for as long as nobody says otherwise. */
    public LocalDate getValidTo() {
        return validTo;
    }

    public void setValidTo(LocalDate validTo) {
        this.validTo = validTo;
    }

    /** Day on which somebody last said that it is true. */
    public LocalDate getConfirmedOn() {
        return confirmedOn;
    }

    public String getConfirmedBy() {
        return confirmedBy;
    }
}

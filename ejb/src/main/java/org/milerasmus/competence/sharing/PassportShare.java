package org.milerasmus.competence.sharing;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotNull;
import org.milerasmus.person.Person;
import org.milerasmus.shared.Aggregate;

/** Whom a person has chosen; without one it is nobody. */
@Entity
@Table(name = "passport_share")
@NamedQuery(name = "PassportShare.ofPerson", query = "select s from PassportShare s where s.person.id = :person")
public class PassportShare extends Aggregate {

    private static final long serialVersionUID = 1L;

    @OneToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "person_id", updatable = false)
    private Person person;

    @NotNull
    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private Audience audience = Audience.NOBODY;

    protected PassportShare() {
    }

    /** Nobody, until it is chosen otherwise. */
    public PassportShare(Person person) {
        this.person = person;
    }

    public Person getPerson() {
        return person;
    }

    public Audience getAudience() {
        return audience;
    }

    public void setAudience(Audience audience) {
        this.audience = audience;
    }
}

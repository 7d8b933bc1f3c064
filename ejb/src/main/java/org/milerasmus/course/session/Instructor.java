package org.milerasmus.course.session;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.milerasmus.partnership.academy.Academy;
import org.milerasmus.person.Person;
import org.milerasmus.reference.PersonKind;
import org.milerasmus.shared.Aggregate;
import org.milerasmus.shared.RuleBroken;
import org.milerasmus.shared.text.OneLine;
import org.milerasmus.shared.text.Typed;

/** Who teaches in a session, for which academy and how many hours: a person that is known here, or a guest by name. */
@Entity
@Table(name = "session_instructor")
@NamedQuery(name = "Instructor.ofSession", query = """
        select i from Instructor i join fetch i.academy left join fetch i.person where i.session.id = :session order by i.hours desc, i.id""")
@NamedQuery(name = "Instructor.isAccount", query = """
        select count(i) from Instructor i where i.session.id = :session and i.person.account.id = :account""")
public class Instructor extends Aggregate {

    private static final long serialVersionUID = 1L;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "session_id", updatable = false)
    private Session session;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "person_id")
    private Person person;

    @Size(max = 120)
    @OneLine
    @Column(name = "guest_name")
    private String guestName;

    @NotNull
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "academy_id")
    private Academy academy;

    @NotNull
    @DecimalMin("0.5")
    @DecimalMax("400")
    @Digits(integer = 3, fraction = 1)
    @Column(nullable = false)
    private BigDecimal hours;

    protected Instructor() {
    }

    /** Somebody to be named. */
    public Instructor(Session session) {
        this.session = session;
    }

    /** A known person or a guest, one of both; cadets do not teach. */
    public void check() {
        if (person == null && guestName == null) {
            throw RuleBroken.at("guestName", "instructor.nobody");
        }
        if (person != null && guestName != null) {
            throw RuleBroken.at("guestName", "instructor.both");
        }
        if (person != null && person.getKind() == PersonKind.CADET) {
            throw RuleBroken.at("person", "instructor.cadet");
        }
    }

    /** Whether both are one human being, who cannot be at two places: the same person, or the same guest of the same academy. */
    public boolean isTheSameAs(Instructor other) {
        if (person != null || other.person != null) {
            return person != null && person.equals(other.person);
        }
        return academy.equals(other.academy) && guestName.equalsIgnoreCase(other.guestName);
    }

    /** Name of the person or guest. */
    public String getName() {
        return person == null ? guestName : person.getName();
    }

    public Session getSession() {
        return session;
    }

    /** The person, or null for a guest. */
    public Person getPerson() {
        return person;
    }

    public void setPerson(Person person) {
        this.person = person;
    }

    /** Name of somebody who is not known here, or null. */
    public String getGuestName() {
        return guestName;
    }

    public void setGuestName(String guestName) {
        this.guestName = Typed.orNull(guestName);
    }

    /** The academy or university that sends the instructor. */
    public Academy getAcademy() {
        return academy;
    }

    public void setAcademy(Academy academy) {
        this.academy = academy;
    }

    /** Hours of teaching in this session, 0.5 to 400. */
    public BigDecimal getHours() {
        return hours;
    }

    public void setHours(BigDecimal hours) {
        this.hours = hours;
    }

    /** The name, for the audit trail. */
    @Override
    public String toString() {
        return guestName == null ? "person " + (person == null ? null : person.getId()) : guestName;
    }
}

package org.milerasmus.course.session.timetable;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.milerasmus.partnership.academy.Academy;
import org.milerasmus.shared.Aggregate;
import org.milerasmus.shared.text.OneLine;
import org.milerasmus.shared.text.Typed;

/** A room or lab of a host, in which one lesson at a time can take place. */
@Entity
@Table(name = "room")
@NamedQuery(name = "Room.ofAcademy", query = "select r from Room r where r.academy.id = :academy order by r.name, r.id")
@NamedQuery(name = "Room.named", query = "select r.id from Room r where r.academy.id = :academy and r.name = :name")
public class Room extends Aggregate {

    private static final long serialVersionUID = 1L;

    @NotNull
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "academy_id", updatable = false)
    private Academy academy;

    @NotBlank
    @Size(max = 80)
    @OneLine
    @Column(nullable = false)
    private String name;

    @Min(1)
    @Max(2000)
    @Column(nullable = false)
    private int seats = 1;

    @Column(nullable = false)
    private boolean lab;

    @Column(nullable = false)
    private boolean retired;

    protected Room() {
    }

    /** A room of an academy, to be named. */
    public Room(Academy academy) {
        this.academy = academy;
    }

    /** The host that it belongs to. */
    public Academy getAcademy() {
        return academy;
    }

    /** Name or number as it stands at the door. */
    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = Typed.orNull(name);
    }

    /** Seats; in a lab, working places. */
    public int getSeats() {
        return seats;
    }

    public void setSeats(int seats) {
        this.seats = seats;
    }

    /** Whether it has machines to work at. */
    public boolean isLab() {
        return lab;
    }

    public void setLab(boolean lab) {
        this.lab = lab;
    }

    /** Whether it is no longer offered for lessons; those that are in it stay. */
    public boolean isRetired() {
        return retired;
    }

    public void setRetired(boolean retired) {
        this.retired = retired;
    }

    /** Its name, for the audit trail. */
    @Override
    public String toString() {
        return name;
    }
}

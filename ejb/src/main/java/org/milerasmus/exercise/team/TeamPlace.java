package org.milerasmus.exercise.team;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import org.milerasmus.partnership.academy.Academy;

/** How many places an academy has in a team. */
@Embeddable
public class TeamPlace implements Serializable {

    private static final long serialVersionUID = 1L;

    @NotNull
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "academy_id")
    private Academy academy;

    @Min(1)
    @Max(50)
    @Column(nullable = false)
    private int places = 1;

    /** A place of an academy that is still to be chosen. */
    public TeamPlace() {
    }

    /** Places of an academy. */
    public TeamPlace(Academy academy, int places) {
        this.academy = academy;
        this.places = places;
    }

    /** The academy or university whose staff names the members. */
    public Academy getAcademy() {
        return academy;
    }

    public void setAcademy(Academy academy) {
        this.academy = academy;
    }

    public int getPlaces() {
        return places;
    }

    public void setPlaces(int places) {
        this.places = places;
    }

    /** Academy and number, for the audit trail. */
    @Override
    public String toString() {
        return (academy == null ? "" : academy.getName()) + ": " + places;
    }
}

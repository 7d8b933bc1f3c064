package org.milerasmus.course.session;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.util.Objects;
import org.milerasmus.partnership.academy.Academy;
import org.milerasmus.partnership.academy.AcademyKind;
import org.milerasmus.shared.Placed;
import org.milerasmus.shared.text.Typed;

/** Seats of a session that only people of one nation, of one partner or of civilian universities can take. */
@Embeddable
public class SeatShare implements Serializable, Placed {

    private static final long serialVersionUID = 1L;

    @Column(nullable = false)
    private int position;

    @NotNull
    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private ShareKind kind = ShareKind.NATION;

    private String country;

    @ManyToOne(fetch = FetchType.EAGER)
    @JoinColumn(name = "academy_id")
    private Academy academy;

    @Min(1)
    @Max(500)
    @Column(nullable = false)
    private int seats = 1;

    /** A line to be filled in. */
    public SeatShare() {
    }

    private SeatShare(ShareKind kind, String country, Academy academy, int seats) {
        this.kind = kind;
        this.country = country;
        this.academy = academy;
        this.seats = seats;
    }

    /** Seats for a nation, by its ISO 3166-1 alpha-2 code. */
    public static SeatShare ofNation(String country, int seats) {
        return new SeatShare(ShareKind.NATION, country, null, seats);
    }

    /** Seats for a partner. */
    public static SeatShare ofAcademy(Academy academy, int seats) {
        return new SeatShare(ShareKind.ACADEMY, null, academy, seats);
    }

    /** Seats for people of civilian universities. */
    public static SeatShare ofCivilians(int seats) {
        return new SeatShare(ShareKind.CIVILIANS, null, null, seats);
    }

    /** Whether people of an academy or university can take one of these seats. */
    public boolean isFor(Academy sender) {
        return switch (kind) {
            case NATION -> sender.getCountry().equals(country);
            case ACADEMY -> sender.equals(academy);
            case CIVILIANS -> sender.getKind() == AcademyKind.CIVILIAN;
        };
    }

    /** Forgets what belongs to another kind of share. */
    void tidy() {
        country = kind == ShareKind.NATION ? country : null;
        academy = kind == ShareKind.ACADEMY ? academy : null;
    }

    boolean isNamed() {
        return kind == ShareKind.CIVILIANS || country != null || academy != null;
    }

    boolean isForTheSameAs(SeatShare other) {
        return kind == other.kind && Objects.equals(country, other.country) && Objects.equals(academy, other.academy);
    }

    public ShareKind getKind() {
        return kind;
    }

    public void setKind(ShareKind kind) {
        this.kind = kind;
    }

    /** ISO 3166-1 alpha-2 code of the nation; null for other shares. */
    public String getCountry() {
        return country;
    }

    public void setCountry(String country) {
        this.country = Typed.orNull(country);
    }

    /** The partner; null for other shares. */
    public Academy getAcademy() {
        return academy;
    }

    public void setAcademy(Academy academy) {
        this.academy = academy;
    }

    /** Number of seats, 1 to 500. */
    public int getSeats() {
        return seats;
    }

    public void setSeats(int seats) {
        this.seats = seats;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SeatShare that && isForTheSameAs(that) && seats == that.seats;
    }

    @Override
    public int hashCode() {
        return Objects.hash(kind, country, academy, seats);
    }

    /** {@code NATION AT 4}, for the audit trail. */
    @Override
    public String toString() {
        String whom = academy == null ? country : academy.getName();
        return kind + (whom == null ? " " : " " + whom + " ") + seats;
    }

    @Override
    public void setPosition(int position) {
        this.position = position;
    }
}

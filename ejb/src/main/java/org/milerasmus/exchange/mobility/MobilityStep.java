package org.milerasmus.exchange.mobility;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import org.milerasmus.exchange.application.Decision;

/** One line of the history of a stay, as everybody concerned sees it. */
@Entity
@Table(name = "mobility_step")
public class MobilityStep implements Serializable {

    private static final long serialVersionUID = 1L;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "mobility_id")
    private Mobility mobility;

    @Column(nullable = false, updatable = false)
    private Instant at;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private MobilityChange what;

    @Column(name = "on_day", updatable = false)
    private LocalDate onDay;

    @Column(nullable = false, updatable = false)
    private String actor;

    @Column(updatable = false)
    private String note;

    protected MobilityStep() {
    }

    MobilityStep(Mobility mobility, MobilityChange what, LocalDate onDay, Decision decision) {
        this.mobility = mobility;
        this.what = what;
        this.onDay = onDay;
        this.at = decision.at();
        this.actor = decision.actor();
        this.note = decision.note();
    }

    public Long getId() {
        return id;
    }

    /** When it was written down. */
    public Instant getAt() {
        return at;
    }

    public MobilityChange getWhat() {
        return what;
    }

    /** The day that it is about, such as that of the arrival; null where there is none. */
    public LocalDate getOnDay() {
        return onDay;
    }

    /** Name of the person who wrote it down. */
    public String getActor() {
        return actor;
    }

    /** Why, in free words, or null. */
    public String getNote() {
        return note;
    }
}

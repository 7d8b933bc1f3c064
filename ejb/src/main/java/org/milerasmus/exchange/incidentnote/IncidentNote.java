package org.milerasmus.exchange.incidentnote;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.milerasmus.exchange.application.Decision;
import org.milerasmus.exchange.mobility.Mobility;
import org.milerasmus.shared.Aggregate;
import org.milerasmus.shared.RuleBroken;

/** A note about an incident. It is written once: what has to be corrected is said in a further note. No medical detail belongs here. */
@Entity
@Table(name = "incident_note")
@NamedQuery(name = "IncidentNote.ofStay", query = "select n from IncidentNote n where n.mobility.id = :stay order by n.id")
public class IncidentNote extends Aggregate {

    private static final long serialVersionUID = 1L;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "mobility_id", updatable = false)
    private Mobility mobility;

    @Column(name = "happened_on", nullable = false, updatable = false)
    private LocalDate happenedOn;

    @Column(nullable = false, updatable = false)
    private String text;

    @Column(name = "noted_by", nullable = false, updatable = false)
    private String notedBy;

    @Column(updatable = false)
    private String academy;

    @Column(name = "noted_at", nullable = false, updatable = false)
    private Instant notedAt;

    protected IncidentNote() {
    }

    /**
     * A note about something that has happened, which cannot lie in the future.
     *
     * @param academy name of the academy that writes it; null for the programme
     */
    public IncidentNote(Mobility mobility, LocalDate happenedOn, String academy, Decision decision) {
        LocalDate today = mobility.today(decision);
        if (happenedOn.isAfter(today)) {
            throw RuleBroken.at("happenedOn", "mobility.inTheFuture", today);
        }
        if (decision.note() == null) {
            throw RuleBroken.at("text", "incident.textMissing");
        }
        this.mobility = mobility;
        this.happenedOn = happenedOn;
        this.academy = academy;
        this.text = decision.note();
        this.notedBy = decision.actor();
        this.notedAt = decision.at();
    }

    public LocalDate getHappenedOn() {
        return happenedOn;
    }

    public String getText() {
        return text;
    }

    public String getNotedBy() {
        return notedBy;
    }

    /** Name of the academy that has written it; null for the programme. */
    public String getAcademy() {
        return academy;
    }

    public Instant getNotedAt() {
        return notedAt;
    }
}

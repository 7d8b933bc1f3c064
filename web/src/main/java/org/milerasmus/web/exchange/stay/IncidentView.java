package org.milerasmus.web.exchange.stay;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import org.milerasmus.exchange.incidentnote.IncidentNotes;
import org.milerasmus.exchange.mobility.Mobility;
import org.milerasmus.web.frame.Feedback;

/** Adds a note about an incident. */
@Named
@ViewScoped
public class IncidentView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient IncidentNotes notes;

    private LocalDate happenedOn;
    private String text;

    /** Saves it. */
    public String save(Mobility stay) {
        notes.add(stay.getId(), happenedOn, text);
        Feedback.success("stay.noted");
        return StayPage.of(stay);
    }

    public LocalDate getHappenedOn() {
        return happenedOn;
    }

    public void setHappenedOn(LocalDate happenedOn) {
        this.happenedOn = happenedOn;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }
}

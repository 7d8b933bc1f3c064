package org.milerasmus.web.exchange.stay;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import org.milerasmus.exchange.mobility.Mobility;
import org.milerasmus.exchange.stay.Interruptions;
import org.milerasmus.web.frame.Feedback;

/** Writes down that a traveller is or was away from the host. */
@Named
@ViewScoped
public class InterruptionView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Interruptions interruptions;

    private LocalDate from;
    private LocalDate to;
    private String cause;

    /** Saves it. */
    public String save(Mobility stay) {
        interruptions.interrupt(stay.getId(), stay.getVersion(), from, to, cause);
        Feedback.success("stay.interrupted");
        return StayPage.of(stay);
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public LocalDate getTo() {
        return to;
    }

    public void setTo(LocalDate to) {
        this.to = to;
    }

    public String getCause() {
        return cause;
    }

    public void setCause(String cause) {
        this.cause = cause;
    }
}

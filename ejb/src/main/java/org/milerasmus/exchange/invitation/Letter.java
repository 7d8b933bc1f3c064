package org.milerasmus.exchange.invitation;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.time.LocalDate;
import org.milerasmus.exchange.application.Decision;

/** What the academy that proposes or invites has written last. */
@Embeddable
public class Letter implements Serializable {

    private static final long serialVersionUID = 1L;

    @Column(name = "starts_on", nullable = false)
    private LocalDate startsOn;

    @Column(name = "ends_on", nullable = false)
    private LocalDate endsOn;

    private String message;

    @Column(name = "written_by", nullable = false)
    private String writtenBy;

    protected Letter() {
    }

    Letter(Visit visit, Decision decision) {
        startsOn = visit.startsOn();
        endsOn = visit.endsOn();
        message = decision.note();
        writtenBy = decision.actor();
    }

    /** First day at the host. */
    public LocalDate getStartsOn() {
        return startsOn;
    }

    /** Last day at the host. */
    public LocalDate getEndsOn() {
        return endsOn;
    }

    /** What the writer wanted to say, or null. */
    public String getMessage() {
        return message;
    }

    /** Name of who proposed or invited. */
    public String getWrittenBy() {
        return writtenBy;
    }
}

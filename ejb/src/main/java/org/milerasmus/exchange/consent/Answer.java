package org.milerasmus.exchange.consent;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import java.time.Instant;

/** What somebody who was asked has said; all empty while nobody has. */
@Embeddable
public class Answer implements Serializable {

    private static final long serialVersionUID = 1L;

    @Column(name = "decided_at")
    private Instant decidedAt;

    @Column(name = "decided_by")
    private String decidedBy;

    @Column(name = "on_behalf_of")
    private String onBehalfOf;

    @Enumerated(EnumType.STRING)
    private ConsentReason reason;

    @Column(name = "note")
    private String confidentialNote;

    protected Answer() {
    }

    Answer(Verdict verdict) {
        decidedAt = verdict.at();
        decidedBy = verdict.by();
        onBehalfOf = verdict.onBehalfOf();
    }

    void explain(ConsentReason phrase, String words) {
        reason = phrase;
        confidentialNote = words;
    }

    /** When it was answered or was over; null while it waits. */
    public Instant getDecidedAt() {
        return decidedAt;
    }

    /** Name of the person who answered; null where nobody did. */
    public String getDecidedBy() {
        return decidedBy;
    }

    /** Name of the holder of the duty for whom a delegate answered; else null. */
    public String getOnBehalfOf() {
        return onBehalfOf;
    }

    /** The chosen phrase of a refusal; else null. */
    public ConsentReason getReason() {
        return reason;
    }

    /** Free words of a refusal, for the chain of command alone; or null. */
    public String getConfidentialNote() {
        return confidentialNote;
    }
}

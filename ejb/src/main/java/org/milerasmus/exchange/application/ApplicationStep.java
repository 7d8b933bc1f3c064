package org.milerasmus.exchange.application;

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

/** One change of state of an application, as the applicant and the staff see it in its history. */
@Entity
@Table(name = "application_step")
public class ApplicationStep implements Serializable {

    private static final long serialVersionUID = 1L;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "application_id")
    private Application application;

    @Column(nullable = false)
    private Instant at;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private ApplicationStatus status;

    @Column(nullable = false)
    private String actor;

    @Enumerated(EnumType.STRING)
    private DecisionReason reason;

    private String note;

    protected ApplicationStep() {
    }

    ApplicationStep(Application application, ApplicationStatus status, Decision decision) {
        this.application = application;
        this.status = status;
        this.at = decision.at();
        this.actor = decision.actor();
        this.reason = decision.reason();
        this.note = decision.note();
    }

    public Long getId() {
        return id;
    }

    public Instant getAt() {
        return at;
    }

    /** The state that was reached. */
    public ApplicationStatus getStatus() {
        return status;
    }

    /** Name of the person who did it. */
    public String getActor() {
        return actor;
    }

    /** The chosen phrase, or null where none was needed. */
    public DecisionReason getReason() {
        return reason;
    }

    /** Free words beside the phrase, or null. */
    public String getNote() {
        return note;
    }
}

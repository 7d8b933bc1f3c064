package org.milerasmus.partnership.agreement;

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
import org.milerasmus.partnership.academy.Academy;
import org.milerasmus.partnership.agreement.life.Actor;
import org.milerasmus.partnership.agreement.life.AgreementAct;

/** One line in the history of an agreement. */
@Entity
@Table(name = "agreement_step")
public class AgreementStep implements Serializable {

    private static final long serialVersionUID = 1L;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "agreement_id")
    private Agreement agreement;

    /** Two steps may be taken at one moment: an approval, and that the agreement counts by it. */
    @Column(nullable = false)
    private int position;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private AgreementAct act;

    @Column(nullable = false)
    private int number;

    @Column(nullable = false)
    private Instant at;

    @ManyToOne
    @JoinColumn(name = "academy_id")
    private Academy academy;

    private String actor;

    private String reason;

    protected AgreementStep() {
    }

    AgreementStep(Agreement agreement, int position, AgreementAct act, int number, Actor actor, String reason) {
        this.agreement = agreement;
        this.position = position;
        this.act = act;
        this.number = number;
        this.at = actor.at();
        this.academy = actor.academy();
        this.actor = actor.name();
        this.reason = reason;
    }

    public AgreementAct getAct() {
        return act;
    }

    /** Number of the version that lay before the parties then. */
    public int getNumber() {
        return number;
    }

    public Instant getAt() {
        return at;
    }

    /** For which academy it was done; null for what the calendar did. */
    public Academy getAcademy() {
        return academy;
    }

    /** Name of the person; null for what the calendar did. */
    public String getActor() {
        return actor;
    }

    /** Why, where a reason was asked for. */
    public String getReason() {
        return reason;
    }
}

package org.milerasmus.partnership.agreement;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Collection;
import java.util.Objects;
import org.eclipse.persistence.annotations.Customizer;
import org.milerasmus.partnership.academy.Academy;
import org.milerasmus.partnership.agreement.content.Instruction;
import org.milerasmus.partnership.agreement.content.Period;
import org.milerasmus.partnership.agreement.content.StayLength;
import org.milerasmus.partnership.agreement.content.Study;
import org.milerasmus.reference.ExchangeKind;
import org.milerasmus.shared.Aggregate;
import org.milerasmus.shared.RuleBroken;
import org.milerasmus.shared.database.NeverNull;
import org.milerasmus.shared.text.Typed;

/** One line of an agreement: so many seats a year for one kind of exchange, from one party to another. */
@Entity
@Table(name = "agreement_condition")
@Customizer(NeverNull.class)
public class CooperationCondition extends Aggregate {

    private static final long serialVersionUID = 1L;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "terms_id")
    private Terms terms;

    @Column(nullable = false)
    private int position;

    @NotNull
    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private ExchangeKind kind;

    @NotNull
    @ManyToOne(optional = false)
    @JoinColumn(name = "sending_id")
    private Academy sending;

    @NotNull
    @ManyToOne(optional = false)
    @JoinColumn(name = "receiving_id")
    private Academy receiving;

    @Valid
    @Embedded
    private Study study = new Study();

    @Min(1)
    @Max(500)
    @Column(name = "seats_per_year", nullable = false)
    private int seatsPerYear = 1;

    @Valid
    @Embedded
    private StayLength length = new StayLength();

    @Embedded
    private Instruction instruction = new Instruction();

    @Size(max = 500)
    private String notes;

    /** A new line, to be filled in. */
    public CooperationCondition() {
    }

    /** A line by its kind, who sends, who receives, and the seats of one academic year. */
    public CooperationCondition(ExchangeKind kind, Academy sending, Academy receiving, int seatsPerYear) {
        this.kind = kind;
        this.sending = sending;
        this.receiving = receiving;
        this.seatsPerYear = seatsPerYear;
    }

    void belongsTo(Terms owner, int place) {
        terms = owner;
        position = place;
    }

    CooperationCondition copy() {
        CooperationCondition copy = new CooperationCondition(kind, sending, receiving, seatsPerYear);
        copy.study = study.copy();
        copy.length = length.copy();
        copy.instruction = instruction.copy();
        copy.notes = notes;
        return copy;
    }

    void check(int number, Collection<Academy> parties, Period period) {
        if (!parties.contains(sending) || !parties.contains(receiving)) {
            throw RuleBroken.at("conditions", "agreement.foreignParty", number);
        }
        if (sending.equals(receiving)) {
            throw RuleBroken.at("conditions", "agreement.toItself", number);
        }
        length.check(number, period);
    }

    /** Whether both lines are about the same seats: kind, direction, field and level, where a line without field or level is about all. */
    public boolean meets(CooperationCondition other) {
        return kind == other.kind && Objects.equals(sending, other.sending) && Objects.equals(receiving, other.receiving)
                && study.meets(other.study);
    }

    /** The text that it belongs to. */
    public Terms getTerms() {
        return terms;
    }

    public ExchangeKind getKind() {
        return kind;
    }

    public void setKind(ExchangeKind kind) {
        this.kind = kind;
    }

    /** The party that sends. */
    public Academy getSending() {
        return sending;
    }

    public void setSending(Academy sending) {
        this.sending = sending;
    }

    /** The party that receives. */
    public Academy getReceiving() {
        return receiving;
    }

    public void setReceiving(Academy receiving) {
        this.receiving = receiving;
    }

    /** What is studied, and at which level. */
    public Study getStudy() {
        return study;
    }

    public int getSeatsPerYear() {
        return seatsPerYear;
    }

    public void setSeatsPerYear(int seatsPerYear) {
        this.seatsPerYear = seatsPerYear;
    }

    /** How long each stay is. */
    public StayLength getLength() {
        return length;
    }

    /** How guests are taught. */
    public Instruction getInstruction() {
        return instruction;
    }

    public String getNotes() {
        return notes;
    }

    public void setNotes(String notes) {
        this.notes = Typed.orNull(notes);
    }
}

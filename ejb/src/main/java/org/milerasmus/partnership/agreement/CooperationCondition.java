package org.milerasmus.partnership.agreement;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Objects;
import org.milerasmus.partnership.academy.Academy;
import org.milerasmus.reference.Cefr;
import org.milerasmus.reference.ExchangeKind;
import org.milerasmus.shared.Aggregate;
import org.milerasmus.shared.RuleBroken;
import org.milerasmus.shared.text.Typed;

/** One line of an agreement: so many seats a year for one kind of exchange, from one party to another. */
@Entity
@Table(name = "agreement_condition")
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

    @Column(name = "study_field")
    private String studyField;

    @Min(1)
    @Max(8)
    private Integer eqf;

    @Min(1)
    @Max(500)
    @Column(name = "seats_per_year", nullable = false)
    private int seatsPerYear = 1;

    @Min(1)
    @Max(24)
    private Integer months;

    @Min(1)
    @Max(365)
    private Integer days;

    @Column(name = "taught_in")
    private String taughtIn;

    @Enumerated(EnumType.STRING)
    private Cefr language;

    @Column(nullable = false)
    private boolean blended;

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
        copy.studyField = studyField;
        copy.eqf = eqf;
        copy.months = months;
        copy.days = days;
        copy.taughtIn = taughtIn;
        copy.language = language;
        copy.blended = blended;
        copy.notes = notes;
        return copy;
    }

    void check(int number, Collection<Academy> parties, LocalDate from, LocalDate to) {
        if (!parties.contains(sending) || !parties.contains(receiving)) {
            throw RuleBroken.at("conditions", "agreement.foreignParty", number);
        }
        if (sending.equals(receiving)) {
            throw RuleBroken.at("conditions", "agreement.toItself", number);
        }
        if (months != null && days != null) {
            throw RuleBroken.at("conditions", "agreement.monthsAndDays", number);
        }
        if (from.plusMonths(months == null ? 0 : months).plusDays(days == null ? 0 : days).isAfter(to.plusDays(1))) {
            throw RuleBroken.at("conditions", "agreement.stayLongerThanPeriod", number);
        }
    }

    /** Whether both lines are about the same seats: kind, direction, field and level, where a line without field or level is about all. */
    public boolean meets(CooperationCondition other) {
        return kind == other.kind && Objects.equals(sending, other.sending) && Objects.equals(receiving, other.receiving)
                && anyOrSame(studyField, other.studyField) && anyOrSame(eqf, other.eqf);
    }

    private static boolean anyOrSame(Object one, Object other) {
        return one == null || other == null || one.equals(other);
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

    /** ISCED-F code, or null for any field. */
    public String getStudyField() {
        return studyField;
    }

    public void setStudyField(String studyField) {
        this.studyField = Typed.orNull(studyField);
    }

    /** Level of the European Qualifications Framework, 1 to 8, or null for any. */
    public Integer getEqf() {
        return eqf;
    }

    public void setEqf(Integer eqf) {
        this.eqf = eqf;
    }

    public int getSeatsPerYear() {
        return seatsPerYear;
    }

    public void setSeatsPerYear(int seatsPerYear) {
        this.seatsPerYear = seatsPerYear;
    }

    /** Length of each stay in months, 1 to 24; null where it is said in days, or not at all. */
    public Integer getMonths() {
        return months;
    }

    public void setMonths(Integer months) {
        this.months = months;
    }

    /** Length of each stay in days, 1 to 365; null where it is said in months, or not at all. */
    public Integer getDays() {
        return days;
    }

    public void setDays(Integer days) {
        this.days = days;
    }

    /** ISO 639-1 code of the language of instruction, or null where it is left open. */
    public String getTaughtIn() {
        return taughtIn;
    }

    public void setTaughtIn(String taughtIn) {
        this.taughtIn = Typed.orNull(taughtIn);
    }

    /** Lowest level in the language of instruction, or null for none. */
    public Cefr getLanguage() {
        return language;
    }

    public void setLanguage(Cefr language) {
        this.language = language;
    }

    /** Whether part of each stay is done from home. */
    public boolean isBlended() {
        return blended;
    }

    public void setBlended(boolean blended) {
        this.blended = blended;
    }

    public String getNotes() {
        return notes;
    }

    public void setNotes(String notes) {
        this.notes = Typed.orNull(notes);
    }
}

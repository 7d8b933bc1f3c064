package org.milerasmus.partnership.agreement;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.milerasmus.partnership.academy.Academy;
import org.milerasmus.reference.Cefr;
import org.milerasmus.reference.ExchangeKind;
import org.milerasmus.shared.Aggregate;
import org.milerasmus.shared.Typed;

/** One line of an agreement: so many seats a year for one kind of exchange, from one of the two academies to the other. */
@Entity
@Table(name = "cooperation_condition")
public class CooperationCondition extends Aggregate {

    private static final long serialVersionUID = 1L;

    @ManyToOne(optional = false)
    @JoinColumn(name = "agreement_id")
    private Agreement agreement;

    @NotNull
    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private ExchangeKind kind;

    @NotNull
    @ManyToOne(optional = false)
    @JoinColumn(name = "sending_id")
    private Academy sending;

    @Column(name = "study_field")
    private String studyField;

    @Min(1)
    @Max(8)
    private Integer eqf;

    @Min(1)
    @Max(500)
    @Column(name = "seats_per_year", nullable = false)
    private int seatsPerYear = 1;

    @Enumerated(EnumType.STRING)
    private Cefr language;

    /** A new line, to be filled in. */
    public CooperationCondition() {
    }

    /** A line by its kind, the academy that sends, and the seats of one academic year. */
    public CooperationCondition(ExchangeKind kind, Academy sending, int seatsPerYear) {
        this.kind = kind;
        this.sending = sending;
        this.seatsPerYear = seatsPerYear;
    }

    void belongsTo(Agreement owner) {
        agreement = owner;
    }

    public ExchangeKind getKind() {
        return kind;
    }

    public void setKind(ExchangeKind kind) {
        this.kind = kind;
    }

    /** The one of the two academies that sends. */
    public Academy getSending() {
        return sending;
    }

    public void setSending(Academy sending) {
        this.sending = sending;
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

    /** Lowest level in the language of instruction, or null for none. */
    public Cefr getLanguage() {
        return language;
    }

    public void setLanguage(Cefr language) {
        this.language = language;
    }
}

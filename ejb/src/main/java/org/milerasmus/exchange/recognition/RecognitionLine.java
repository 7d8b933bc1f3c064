package org.milerasmus.exchange.recognition;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.math.BigDecimal;
import org.milerasmus.exchange.result.CourseResult;
import org.milerasmus.exchange.result.Ects;
import org.milerasmus.shared.RuleBroken;
import org.milerasmus.shared.text.Typed;

/** What becomes of one component of a transcript. */
@Embeddable
public class RecognitionLine implements Serializable {

    private static final long serialVersionUID = 1L;

    @NotNull
    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private RecognitionOutcome outcome = RecognitionOutcome.RECOGNISED;

    @Ects
    private BigDecimal ects;

    @Size(max = 20)
    private String grade;

    @Enumerated(EnumType.STRING)
    private RecognitionReason reason;

    @Size(max = 500)
    private String words;

    /** A line, to be filled in. */
    public RecognitionLine() {
    }

    /** A component that counts as it was achieved; one that was not passed does not. */
    public RecognitionLine(CourseResult result, String grade) {
        outcome = result.isPassed() ? RecognitionOutcome.RECOGNISED : RecognitionOutcome.NOT;
        reason = result.isPassed() ? null : RecognitionReason.NOT_PASSED;
        ects = result.isPassed() ? result.getEcts() : null;
        this.grade = result.isPassed() ? grade : null;
    }

    /** Decides on it. */
    public RecognitionLine(RecognitionOutcome outcome, BigDecimal ects, String grade, RecognitionReason reason, String words) {
        this.outcome = outcome;
        this.ects = ects;
        this.grade = grade;
        this.reason = reason;
        this.words = words;
    }

    RecognitionLine copy() {
        return new RecognitionLine(outcome, ects, grade, reason, words);
    }

    /** Checks it against the component, and takes away what its outcome leaves no room for. */
    void check(CourseResult result) {
        switch (outcome) {
            case RECOGNISED -> whole(result);
            case PARTLY -> part(result);
            case NOT -> {
                ects = null;
                grade = null;
            }
        }
        if (outcome != RecognitionOutcome.RECOGNISED && reason == null) {
            throw RuleBroken.of("recognition.reasonMissing", result.key());
        }
        if (reason == RecognitionReason.OTHER && words == null) {
            throw RuleBroken.of("recognition.wordsMissing", result.key());
        }
    }

    private void whole(CourseResult result) {
        if (!result.isPassed()) {
            throw RuleBroken.of("recognition.notPassed", result.key());
        }
        ects = result.getEcts();
        reason = null;
    }

    private void part(CourseResult result) {
        if (!result.isPassed()) {
            throw RuleBroken.of("recognition.notPassed", result.key());
        }
        if (ects == null || ects.compareTo(result.getEcts()) >= 0) {
            throw RuleBroken.of("recognition.partOfEcts", result.key(), result.getEcts().stripTrailingZeros().toPlainString());
        }
    }

    /** Credits that count at home. */
    public BigDecimal counted() {
        return outcome == RecognitionOutcome.NOT || ects == null ? BigDecimal.ZERO : ects;
    }

    public RecognitionOutcome getOutcome() {
        return outcome;
    }

    public void setOutcome(RecognitionOutcome outcome) {
        this.outcome = outcome;
    }

    /** Credits that count; of a component that counts as a whole all of its credits. */
    public BigDecimal getEcts() {
        return ects;
    }

    public void setEcts(BigDecimal ects) {
        this.ects = ects;
    }

    /** The grade at home, or null where there is none. */
    public String getGrade() {
        return grade;
    }

    public void setGrade(String grade) {
        this.grade = grade == null ? null : Typed.orNull(grade.strip());
    }

    public RecognitionReason getReason() {
        return reason;
    }

    public void setReason(RecognitionReason reason) {
        this.reason = reason;
    }

    /** The reason in words, or null. */
    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = Typed.orNull(words);
    }
}

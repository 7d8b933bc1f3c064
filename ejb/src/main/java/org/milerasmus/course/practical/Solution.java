package org.milerasmus.course.practical;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;
import org.milerasmus.shared.RuleBroken;
import org.milerasmus.shared.text.Typed;

/** What is right where there is nothing to choose: accepted answers, a number, or what a good text has in it. */
@Embeddable
public class Solution implements Serializable {

    private static final long serialVersionUID = 1L;

    @Size(max = 2000)
    private String accepted;

    @Digits(integer = 14, fraction = 6)
    @Column(precision = 20, scale = 6)
    private BigDecimal target;

    @Digits(integer = 14, fraction = 6)
    @Column(precision = 20, scale = 6)
    private BigDecimal tolerance;

    @Size(max = 2000)
    private String guidance;

    /** Refuses what does not tell a right answer to a question of a kind, and forgets what belongs to another kind. */
    void check(QuestionKind kind) {
        accepted = kind.isAccepted() ? accepted : null;
        target = kind == QuestionKind.NUMBER ? target : null;
        guidance = kind == QuestionKind.FREE_TEXT ? guidance : null;
        tolerance = kind != QuestionKind.NUMBER ? null : tolerance == null ? BigDecimal.ZERO : tolerance;
        if (kind.isAccepted() && acceptedAnswers().isEmpty()) {
            throw RuleBroken.at("accepted", "practical.nothingAccepted");
        }
        if (kind == QuestionKind.HASH && !acceptedAnswers().stream().map(HexDigits::normal).allMatch(HexDigits::isHash)) {
            throw RuleBroken.at("accepted", "practical.noHash");
        }
        if (kind == QuestionKind.NUMBER && target == null) {
            throw RuleBroken.at("target", "practical.noNumber");
        }
        if (tolerance != null && tolerance.signum() < 0) {
            throw RuleBroken.at("tolerance", "practical.negativeTolerance");
        }
    }

    Solution copy() {
        Solution copy = new Solution();
        copy.accepted = accepted;
        copy.target = target;
        copy.tolerance = tolerance;
        copy.guidance = guidance;
        return copy;
    }

    /** The accepted answers, one for each line that is not blank. */
    public List<String> acceptedAnswers() {
        return accepted == null ? List.of() : accepted.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    /** Accepted answers, one a line. */
    public String getAccepted() {
        return accepted;
    }

    public void setAccepted(String accepted) {
        this.accepted = Typed.orNull(accepted);
    }

    /** The right number. */
    public BigDecimal getTarget() {
        return target;
    }

    public void setTarget(BigDecimal target) {
        this.target = target;
    }

    /** How far an answer may be from it, both ways, included. */
    public BigDecimal getTolerance() {
        return tolerance;
    }

    public void setTolerance(BigDecimal tolerance) {
        this.tolerance = tolerance;
    }

    /** What a good answer has in it, for those who mark; participants read it with the results. */
    public String getGuidance() {
        return guidance;
    }

    public void setGuidance(String guidance) {
        this.guidance = Typed.orNull(guidance);
    }
}

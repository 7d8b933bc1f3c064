package org.milerasmus.exchange.invitation;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;
import org.milerasmus.shared.RuleBroken;

/**
 * What somebody is invited to.
 *
 * @param startsOn    first day at the host
 * @param endsOn      last day at the host
 * @param answerBy    last day on which the instructor can apply; without effect in a proposal
 * @param agreementId number of the agreement that the visit rests on; null for none
 * @param message     what one wants to say, or null
 */
public record Visit(@NotNull LocalDate startsOn, @NotNull LocalDate endsOn, LocalDate answerBy, Long agreementId, @Size(max = 1000) String message)
        implements Serializable {

    void check(LocalDate today) {
        if (endsOn.isBefore(startsOn)) {
            throw RuleBroken.at("endsOn", "teaching.endBeforeStart");
        }
        if (!startsOn.isAfter(today)) {
            throw RuleBroken.at("startsOn", "teaching.visitBegun");
        }
    }

    void checkAnswer(LocalDate today) {
        if (answerBy == null || answerBy.isBefore(today) || !answerBy.isBefore(startsOn)) {
            throw RuleBroken.at("answerBy", "teaching.answerBetween", today, startsOn);
        }
    }
}

package org.milerasmus.exchange.invitation;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Set;
import org.milerasmus.exchange.call.Call;
import org.milerasmus.exchange.teaching.TeachingRequest;
import org.milerasmus.reference.PersonKind;
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

    private static final LocalTime LAST_MINUTE = LocalTime.of(23, 59);

    /** The call of the host, still a draft, by which an instructor comes for what is asked for: open from a moment to the end of the day to answer by. */
    public Call call(TeachingRequest request, Instant opensAt) {
        Call call = new Call(request.getAcademy());
        call.setKind(request.getSubject().getKind());
        call.setTitle(request.getSubject().getTitle());
        call.getTeaching().setDescription(request.getSubject().getDescription());
        call.getTeaching().setLanguage(request.getSubject().getLanguage());
        call.getTeaching().setStudyField(request.getSubject().getStudyField());
        call.getRequirements().setKinds(Set.of(PersonKind.INSTRUCTOR, PersonKind.OFFICER));
        call.getRequirements().setMinSlp(request.getWanted().getMinSlp());
        call.getRequirements().setMinCefr(request.getWanted().getMinCefr());
        call.getRequirements().setMinClearance(request.getWanted().getMinClearance());
        call.setStartsOn(startsOn);
        call.setEndsOn(endsOn);
        call.getWindow().setOpensAt(opensAt);
        call.getWindow().setClosesAt(answerBy.atTime(LAST_MINUTE).atZone(request.getAcademy().zone()).toInstant());
        return call;
    }

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

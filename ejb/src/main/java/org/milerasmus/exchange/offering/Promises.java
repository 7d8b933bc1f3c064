package org.milerasmus.exchange.offering;

import java.util.Objects;
import org.milerasmus.exchange.call.Call;
import org.milerasmus.exchange.call.CallStatus;
import org.milerasmus.exchange.call.Requirements;
import org.milerasmus.shared.RuleBroken;

/** What a host may still change once a call was published: texts, more or fewer seats, a later end of the window. */
final class Promises {

    private Promises() {
    }

    static void check(Call stored, Call edited) {
        if (stored.getStatus() == CallStatus.DRAFT) {
            return;
        }
        same("kind", stored.getKind(), edited.getKind());
        same("agreement", stored.getAgreement(), edited.getAgreement());
        same("language", stored.getTeaching().getLanguage(), edited.getTeaching().getLanguage());
        same("startsOn", stored.getStartsOn(), edited.getStartsOn());
        same("endsOn", stored.getEndsOn(), edited.getEndsOn());
        same("opensAt", stored.getWindow().getOpensAt(), edited.getWindow().getOpensAt());
        check(stored.getRequirements(), edited.getRequirements());
        if (edited.getWindow().getClosesAt().isBefore(stored.getWindow().getClosesAt())) {
            throw RuleBroken.at("closesAt", "call.windowShortened");
        }
    }

    private static void check(Requirements before, Requirements after) {
        same("kinds", before.getKinds(), after.getKinds());
        same("minYear", before.getMinYear(), after.getMinYear());
        same("maxYear", before.getMaxYear(), after.getMaxYear());
        same("minSlp", before.getMinSlp(), after.getMinSlp());
        same("minCefr", before.getMinCefr(), after.getMinCefr());
        same("minClearance", before.getMinClearance(), after.getMinClearance());
        same("requiredField", before.getStudyField(), after.getStudyField());
    }

    private static void same(String field, Object before, Object after) {
        if (!Objects.equals(before, after)) {
            throw RuleBroken.at(field, "call.fixedAfterPublication");
        }
    }
}

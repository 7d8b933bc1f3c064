package org.milerasmus.exchange.offering;

import org.milerasmus.exchange.call.Call;
import org.milerasmus.partnership.academy.Academy;
import org.milerasmus.partnership.agreement.Agreement;
import org.milerasmus.shared.RuleBroken;

/** What an agreement must have for a call to rest on it. */
final class Resting {

    private Resting() {
    }

    static void check(Call call) {
        Agreement agreement = call.getAgreement();
        if (agreement == null) {
            return;
        }
        if (!agreement.binds(call.getHost())) {
            throw RuleBroken.at("agreement", "call.agreementOfOthers", agreement.getCode());
        }
        if (!agreement.isInForce(call.getStartsOn())) {
            throw RuleBroken.at("agreement", "call.agreementNotInForce", agreement.getCode());
        }
        Academy sending = agreement.getAcademy().equals(call.getHost()) ? agreement.getPartner() : agreement.getAcademy();
        int agreed = agreement.seats(call.getKind(), sending);
        if (agreed == 0) {
            throw RuleBroken.at("agreement", "call.agreementWithoutKind", agreement.getCode());
        }
        if (call.getSeats() > agreed) {
            throw RuleBroken.at("seats", "call.moreSeatsThanAgreed", agreed);
        }
    }
}

package org.milerasmus.exchange.offering;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import org.milerasmus.exchange.call.Call;
import org.milerasmus.partnership.agreement.Agreement;
import org.milerasmus.shared.RuleBroken;

/** What an agreement must have for a call to rest on it. */
@ApplicationScoped
class Resting {

    @PersistenceContext(unitName = "erasmus")
    private EntityManager em;

    /** Looks at the agreement as it is stored now, and holds it: nobody lowers its seats or ends it before the call is saved. */
    void check(Call call) {
        if (call.getAgreement() != null) {
            check(call, em.find(Agreement.class, call.getAgreement().getId(), LockModeType.PESSIMISTIC_WRITE));
        }
    }

    private static void check(Call call, Agreement agreement) {
        if (!agreement.binds(call.getHost())) {
            throw RuleBroken.at("agreement", "call.agreementOfOthers", agreement.getCode());
        }
        if (!agreement.isInForce(call.getStartsOn())) {
            throw RuleBroken.at("agreement", "call.agreementNotInForce", agreement.getCode());
        }
        int agreed = agreement.seats(call.getKind(), call.getHost());
        if (agreed == 0) {
            throw RuleBroken.at("agreement", "call.agreementWithoutKind", agreement.getCode());
        }
        if (call.getSeats() > agreed) {
            throw RuleBroken.at("seats", "call.moreSeatsThanAgreed", agreed);
        }
    }
}

package org.milerasmus.exchange.offering;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
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

    @Inject
    private Event<SeatsOffered> offered;

    /** Looks at the agreement as it is stored now, and holds it: nobody offers or lowers its seats or ends it before the call is saved. */
    void check(Call call) {
        if (call.getAgreement() != null) {
            check(call, em.find(Agreement.class, call.getAgreement().getId(), LockModeType.PESSIMISTIC_WRITE));
        }
    }

    private void check(Call call, Agreement agreement) {
        if (!agreement.binds(call.getHost())) {
            throw RuleBroken.at("agreement", "call.agreementOfOthers", agreement.getCode());
        }
        if (!agreement.isInForce(call.getStartsOn())) {
            throw RuleBroken.at("agreement", "call.agreementNotInForce", agreement.getCode());
        }
        if (agreement.seats(call.getKind(), call.getHost()) == 0) {
            throw RuleBroken.at("agreement", "call.agreementWithoutKind", agreement.getCode());
        }
        offered.fire(new SeatsOffered(agreement, call));
    }
}

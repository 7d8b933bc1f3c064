package org.milerasmus.exchange.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import org.milerasmus.exchange.application.Application;
import org.milerasmus.exchange.application.Preference;
import org.milerasmus.exchange.call.Call;
import org.milerasmus.exchange.call.CallStatus;
import org.milerasmus.exchange.decision.seat.Seats;
import org.milerasmus.exchange.eligibility.Eligibility;
import org.milerasmus.shared.RuleBroken;

/** Which call an applicant can still be nominated for. */
@ApplicationScoped
class Wishes {

    @PersistenceContext(unitName = "erasmus")
    private EntityManager em;

    @Inject
    private Seats seats;

    @Inject
    private Clock clock;

    /** The call with a number, when the applicant may go there; without a number the best wish that still has a seat. */
    Call wish(Application application, Long callId) {
        return callId == null ? best(application) : named(application, callId);
    }

    private Call best(Application application) {
        return application.getPreferences().stream().filter(wish -> !wish.isRefused()).map(Preference::getCall)
                .filter(call -> isStillTo(call) && meets(application, call) && seats.left(call) > 0).findFirst()
                .orElseThrow(() -> RuleBroken.of("decision.noWishLeft"));
    }

    private Call named(Application application, Long callId) {
        Call call = em.find(Call.class, callId);
        if (call == null) {
            throw RuleBroken.at("call", "application.callNotWished");
        }
        if (!isStillTo(call)) {
            throw RuleBroken.at("call", "decision.callOver", call.getTitle());
        }
        if (!meets(application, call)) {
            throw RuleBroken.at("call", "decision.notEligible", call.getTitle());
        }
        return call;
    }

    private boolean isStillTo(Call call) {
        return call.getStatus() != CallStatus.CANCELLED && call.getStartsOn().isAfter(LocalDate.now(clock));
    }

    private static boolean meets(Application application, Call call) {
        return Eligibility.isMet(Eligibility.personal(application.getPerson(), call));
    }
}

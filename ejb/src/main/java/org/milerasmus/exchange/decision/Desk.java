package org.milerasmus.exchange.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.milerasmus.exchange.application.Application;
import org.milerasmus.exchange.application.Decision;
import org.milerasmus.exchange.application.DecisionReason;
import org.milerasmus.security.Caller;
import org.milerasmus.shared.BusinessException;

/** Where applications are decided one after the other, each for itself. */
@ApplicationScoped
class Desk {

    @Inject
    private Move move;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    /** Decides each; what a rule forbids, what is stale and what is not the caller's stays as it was, and its outcome says why. */
    List<Outcome> decide(List<Selected> selection, Predicate<Application> own, Consumer<Application> decision) {
        return selection.stream().map(one -> decide(one, own, decision)).toList();
    }

    private Outcome decide(Selected selected, Predicate<Application> own, Consumer<Application> decision) {
        try {
            return move.make(selected, own, decision);
        } catch (BusinessException refusal) {
            return new Outcome(selected.applicationId(), selected.version(), refusal);
        }
    }

    /** A decision of the caller, now. */
    Decision decision(DecisionReason reason, String note) {
        return new Decision(clock.instant(), caller.account().orElseThrow().getDisplayName(), reason,
                note == null || note.isBlank() ? null : note.strip());
    }
}

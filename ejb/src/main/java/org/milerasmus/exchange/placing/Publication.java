package org.milerasmus.exchange.placing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.milerasmus.exchange.application.Application;
import org.milerasmus.exchange.application.ApplicationMoved;
import org.milerasmus.exchange.application.ApplicationStatus;
import org.milerasmus.exchange.application.Decision;
import org.milerasmus.exchange.call.Call;
import org.milerasmus.exchange.consent.ChainOfCommand;
import org.milerasmus.exchange.placement.Placement;
import org.milerasmus.exchange.placement.PlacementRule;
import org.milerasmus.exchange.placement.Round;
import org.milerasmus.exchange.placement.RoundStatus;
import org.milerasmus.exchange.placement.matching.Matching;
import org.milerasmus.exchange.placement.merit.Contest;
import org.milerasmus.exchange.placement.merit.Entry;
import org.milerasmus.partnership.academy.Academy;
import org.milerasmus.partnership.agreement.Agreement;
import org.milerasmus.security.Caller;
import org.milerasmus.shared.RuleBroken;
import org.milerasmus.shared.database.Writing;

/** Turns what a round gives into nominations, after the consents where an academy asks for them, in one transaction, and only if it still fits the records. */
@ApplicationScoped
class Publication {

    @PersistenceContext(unitName = "erasmus")
    private EntityManager em;

    @Inject
    private Computation computation;

    @Inject
    private ChainOfCommand chain;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    @Inject
    private Event<ApplicationMoved> moved;

    void publish(Round round) {
        lockSeats(round);
        Map<Long, Placement> placements = computation.byApplication(round);
        requireUnchanged(round, placements);
        Decision decision = decision(null);
        round.publish(decision);
        placements.values().forEach(placement -> settle(placement, decision));
        write(round);
    }

    int refill(Round round) {
        round.requireStatus(RoundStatus.PUBLISHED);
        lockSeats(round);
        Map<Long, Placement> placements = computation.byApplication(round);
        Contest contest = computation.contest(round, placements, EnumSet.of(ApplicationStatus.RESERVE)).among(placements.keySet());
        Map<Long, Placement> reserve = new HashMap<>(placements);
        reserve.keySet().retainAll(contest.entries().stream().map(Entry::id).collect(Collectors.toSet()));
        new Preview(contest, PlacementRule.STABLE).writeInto(reserve);
        Decision decision = decision(null);
        reserve.values().stream().filter(placement -> placement.getCall() != null).forEach(placement -> settle(placement, decision));
        em.lock(round, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
        write(round);
        return (int) reserve.values().stream().filter(placement -> placement.getCall() != null).count();
    }

    void adjust(Placement placement, Long callId, String reason) {
        Call call = callId == null ? null : em.find(Call.class, callId);
        int position = callId == null ? 0 : placement.wishes().stream()
                .filter(wish -> wish.getCallId() == callId && wish.isPossible()).findFirst()
                .orElseThrow(() -> RuleBroken.at("call", "placement.notPossible")).getPosition();
        placement.adjust(call, position, decision(reason));
        requireSeats(placement.getRound(), computation.byApplication(placement.getRound()));
    }

    private void settle(Placement placement, Decision decision) {
        if (placement.getCall() != null) {
            move(placement.getApplication(), application -> chain.nominate(application, placement.getCall(), decision));
        } else if (placement.getApplication().getStatus() != ApplicationStatus.RESERVE) {
            move(placement.getApplication(), application -> application.reserve(decision));
        }
    }

    private void move(Application application, Consumer<Application> transition) {
        ApplicationStatus before = application.getStatus();
        transition.accept(application);
        moved.fire(new ApplicationMoved(application.getId(), before, application.getStatus()));
    }

    /**
     * Agreements before calls, and both in the order of their numbers, so that no two publications wait for each other; whoever
     * offers, nominates or accepts waits, too.
     */
    private void lockSeats(Round round) {
        em.createQuery("select distinct g.id from Call c join c.agreement g where c.id in :calls order by g.id", Long.class)
                .setParameter("calls", round.getCalls()).getResultList().forEach(id -> em.find(Agreement.class, id, LockModeType.PESSIMISTIC_WRITE));
        round.getCalls().stream().sorted().forEach(id -> em.find(Call.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** Whatever has changed since it was computed shows in another result: people, profiles, marks, seats. */
    private void requireUnchanged(Round round, Map<Long, Placement> placements) {
        Contest contest = requireSeats(round, placements);
        if (!new Preview(contest, round.getRule()).isWritten(placements)) {
            throw RuleBroken.of("placement.changed");
        }
    }

    private Contest requireSeats(Round round, Map<Long, Placement> placements) {
        Contest contest = computation.contest(round, placements, ApplicationStatus.WITH_THE_SENDER);
        Map<Long, Long> given = new HashMap<>();
        placements.values().stream().filter(placement -> placement.getCall() != null)
                .forEach(placement -> given.put(placement.getApplication().getId(), placement.getCall().getId()));
        Matching matching = contest.matching(given);
        contest.exceeded(matching).ifPresent(scope -> {
            throw RuleBroken.at("call", "placement.full", scope);
        });
        contest.overdrawn(matching).ifPresent(wish -> {
            throw RuleBroken.at("call", "placement.shareUsed", em.find(Academy.class, wish.senderId()).getName(), wish.call().getAgreement().getCode());
        });
        if (matching.placed() < given.size()) {
            throw RuleBroken.of("placement.changed");
        }
        return contest;
    }

    private Decision decision(String reason) {
        return new Decision(clock.instant(), caller.account().orElseThrow().getDisplayName(), null,
                reason == null || reason.isBlank() ? null : reason.strip());
    }

    private void write(Round round) {
        Writing.now(em, Round.class, round.getId());
    }
}

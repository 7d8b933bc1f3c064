package org.milerasmus.exchange.offering;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.milerasmus.exchange.call.Call;
import org.milerasmus.exchange.call.CallStatus;
import org.milerasmus.partnership.agreement.Agreement;
import org.milerasmus.partnership.agreement.Terms;
import org.milerasmus.partnership.agreement.life.AgreementAct;
import org.milerasmus.partnership.negotiation.AgreementMoved;
import org.milerasmus.shared.RuleBroken;

/** Keeps what published calls have promised: an agreement may not fall below it, nor end before it. */
@ApplicationScoped
class PromisedSeats {

    private static final Set<AgreementAct> OTHER_TEXT =
            EnumSet.of(AgreementAct.AMENDMENT_PROPOSED, AgreementAct.COUNTER_PROPOSED, AgreementAct.APPROVED, AgreementAct.AMENDED);
    private static final String TO_COME = """
            select c from Call c where c.agreement.id = :agreement and c.status in :shown and c.startsOn >= :today order by c.startsOn, c.id""";

    @PersistenceContext(unitName = "erasmus")
    private EntityManager em;

    @Inject
    private Event<SeatsKept> kept;

    @Inject
    private Clock clock;

    /**
     * Looks at the calls that rest on an agreement when its text or its life changes.
     *
     * @throws RuleBroken that names the call, which takes the change back
     */
    void moved(@Observes AgreementMoved moved) {
        Agreement agreement = em.find(Agreement.class, moved.agreementId());
        if (moved.act() == AgreementAct.TERMINATED) {
            toCome(agreement).stream().findFirst().ifPresent(call -> {
                throw RuleBroken.of("agreement.callsToCome", call.getCode());
            });
        } else if (OTHER_TEXT.contains(moved.act())) {
            Terms text = agreement.texts().open().or(agreement.texts()::agreed).orElseThrow();
            List<Call> calls = toCome(agreement);
            calls.forEach(call -> requireDay(call, text));
            // calls that share their seats are looked at once, by the first of them
            calls.stream().collect(Collectors.toMap(PromisedSeats::offer, call -> call, (first, other) -> first)).values()
                    .forEach(call -> kept.fire(new SeatsKept(agreement, text, call)));
        }
    }

    private static List<?> offer(Call call) {
        return List.of(call.getHost().getId(), call.getKind(), call.getAcademicYear());
    }

    private List<Call> toCome(Agreement agreement) {
        return em.createQuery(TO_COME, Call.class).setParameter("agreement", agreement.getId())
                .setParameter("shown", CallStatus.OFFERED).setParameter("today", LocalDate.now(clock)).getResultList();
    }

    private static void requireDay(Call call, Terms text) {
        if (!text.getPeriod().covers(call.getStartsOn())) {
            throw RuleBroken.at("inForceTo", "agreement.callOutsidePeriod", call.getCode(), call.getStartsOn());
        }
    }
}

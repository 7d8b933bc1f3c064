package org.milerasmus.exchange.ledger.seat;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.milerasmus.exchange.application.ApplicationStatus;
import org.milerasmus.exchange.call.Call;
import org.milerasmus.exchange.decision.seat.SeatAsked;
import org.milerasmus.exchange.promise.PromiseQuery;
import org.milerasmus.exchange.promise.Shares;
import org.milerasmus.exchange.promise.Way;
import org.milerasmus.partnership.academy.Academy;
import org.milerasmus.partnership.agreement.Agreement;
import org.milerasmus.shared.AcademicYear;
import org.milerasmus.shared.RuleBroken;

/** Keeps what an agreement of several promises to each sender: the seats of a call that rests on it are open to all of them. */
@ApplicationScoped
class SenderShares {

    private static final String HELD = """
            select c.academicYear, count(a) from Application a join a.nominatedCall c where c.agreement.id = :agreement and c.host.id = :host
            and c.kind = :kind and a.status in :holding and a.person.account.academyId = :sender group by c.academicYear""";

    @PersistenceContext(unitName = "erasmus")
    private EntityManager em;

    /** Holds the agreement, so that two calls do not give the same promised seat away. */
    void asked(@Observes SeatAsked event) {
        Call call = event.application().getNominatedCall();
        if (call.getAgreement() == null) {
            return;
        }
        Agreement agreement = em.find(Agreement.class, call.getAgreement().getId(), LockModeType.PESSIMISTIC_WRITE);
        if (agreement.isOfSeveralSenders()) {
            requireShare(agreement, call, em.find(Academy.class, event.application().getPerson().getAccount().getAcademyId()));
        }
    }

    private void requireShare(Agreement agreement, Call call, Academy sender) {
        Map<AcademicYear, Long> held = held(call, sender.getId());
        long share = new Shares(new PromiseQuery(em).under(Set.of(agreement.getId())))
                .of(agreement, new Way(sender.getId(), call.getHost().getId(), call.getKind()), call.getAcademicYear(), held);
        if (held.getOrDefault(call.getAcademicYear(), 0L) >= share) {
            throw RuleBroken.of("decision.shareUsed", sender.getName(), share, call.getAgreement().getCode(), call.getAcademicYear());
        }
    }

    private Map<AcademicYear, Long> held(Call call, Long senderId) {
        Map<AcademicYear, Long> held = new HashMap<>();
        em.createQuery(HELD, Object[].class).setParameter("agreement", call.getAgreement().getId()).setParameter("host", call.getHost().getId())
                .setParameter("kind", call.getKind()).setParameter("holding", ApplicationStatus.HOLDING_A_SEAT).setParameter("sender", senderId)
                .getResultStream().forEach(line -> held.put((AcademicYear) line[0], (Long) line[1]));
        return held;
    }
}

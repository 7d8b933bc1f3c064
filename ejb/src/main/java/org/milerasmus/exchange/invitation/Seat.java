package org.milerasmus.exchange.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.milerasmus.exchange.call.Call;
import org.milerasmus.exchange.call.CallCancelled;
import org.milerasmus.exchange.call.CallStatus;
import org.milerasmus.exchange.offering.Calls;
import org.milerasmus.exchange.teaching.TeachingRequest;
import org.milerasmus.partnership.agreement.Agreement;
import org.milerasmus.partnership.agreement.life.AgreementStatus;
import org.milerasmus.partnership.agreementlist.AgreementChoice;
import org.milerasmus.reference.ExchangeKind;

/** The call with one seat by which a visit goes the way of every exchange. */
@ApplicationScoped
class Seat {

    private static final String AGREEMENTS = """
            select g from Agreement g join g.parties h join g.parties s where h = :host and s.id = :sending
            and g.life.status in :binding and g.period.inForceTo >= :today order by g.code""";

    @PersistenceContext(unitName = "erasmus")
    private EntityManager em;

    @Inject
    private Calls calls;

    @Inject
    private Event<CallCancelled> cancelled;

    @Inject
    private Clock clock;

    /** Publishes a call of the host for a request. */
    Call offer(TeachingRequest request, Visit visit) {
        Call call = visit.call(request, clock.instant().truncatedTo(ChronoUnit.SECONDS));
        call.setAgreement(visit.agreementId() == null ? null : em.find(Agreement.class, visit.agreementId()));
        Call saved = calls.save(call);
        em.flush();
        calls.publish(saved.getId(), saved.getVersion());
        return saved;
    }

    /** Takes the call back: the instructor may do so as well, by declining. */
    void cancel(Call call, String reason) {
        if (call.getStatus() != CallStatus.CANCELLED) {
            call.cancel(reason);
            cancelled.fire(new CallCancelled(call.getId()));
        }
    }

    /** The agreements of both academies that have a seat for such visits. */
    List<AgreementChoice> agreements(TeachingRequest request, Long sendingId) {
        ExchangeKind kind = request.getSubject().getKind();
        return em.createQuery(AGREEMENTS, Agreement.class).setParameter("host", request.getAcademy()).setParameter("sending", sendingId)
                .setParameter("binding", AgreementStatus.BINDING).setParameter("today", request.getSubject().getStartsOn()).getResultStream()
                .filter(agreement -> agreement.seats(kind, request.getAcademy()) > 0)
                .map(agreement -> new AgreementChoice(agreement.getId(), agreement.getCode())).toList();
    }
}

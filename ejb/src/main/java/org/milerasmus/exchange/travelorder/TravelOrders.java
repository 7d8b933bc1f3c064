package org.milerasmus.exchange.travelorder;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.milerasmus.audit.AuditAction;
import org.milerasmus.audit.AuditTrail;
import org.milerasmus.exchange.application.Decision;
import org.milerasmus.exchange.mobility.Mobility;
import org.milerasmus.exchange.mobility.MobilityChange;
import org.milerasmus.exchange.mobility.MobilityStatus;
import org.milerasmus.exchange.party.Parties;
import org.milerasmus.exchange.party.Party;
import org.milerasmus.exchange.readiness.Checklist;
import org.milerasmus.exchange.readiness.Checklists;
import org.milerasmus.exchange.readiness.ReadinessKind;
import org.milerasmus.export.Prints;
import org.milerasmus.security.Roles;
import org.milerasmus.shared.NotFound;
import org.milerasmus.shared.RuleBroken;
import org.milerasmus.shared.code.Codes;
import org.milerasmus.shared.text.Typed;

/** Travel orders: issued by the sending academy when everything is in order, read by everybody concerned. */
@Stateless
@RolesAllowed({Roles.APPLICANT, Roles.STAFF, Roles.ADMINISTRATOR, Roles.AUDITOR})
public class TravelOrders {

    @PersistenceContext(unitName = "erasmus")
    private EntityManager em;

    @Inject
    private Parties parties;

    @Inject
    private Checklists checklists;

    @Inject
    private Codes codes;

    @Inject
    private Prints prints;

    @Inject
    private AuditTrail audit;

    /** The orders of a stay, latest first: at most one of them counts. */
    public List<TravelOrder> of(long stayId) {
        parties.readable(stayId);
        return stored(stayId);
    }

    /**
     * Issues the order for a stay as it is planned now; an order that was issued before is kept as superseded.
     *
     * @param version what the caller's page shows of the stay
     * @param remarks to be printed on it, or null
     * @param reason  why it is issued again; needed when there was an order before
     */
    @RolesAllowed({Roles.STAFF, Roles.ADMINISTRATOR})
    public String issue(long stayId, long version, @Size(max = 500) String remarks, @Size(max = 500) String reason) {
        Mobility stay = parties.seen(stayId, version, Party.SENDING, Party.PROGRAMME);
        stay.requireStatus(MobilityStatus.CONFIRMED, MobilityStatus.READY, MobilityStatus.ARRIVED, MobilityStatus.INTERRUPTED);
        requireReady(stay, checklists.of(stayId));
        Optional<TravelOrder> before = stored(stayId).stream().filter(order -> order.getStatus() == TravelOrderStatus.ISSUED).findFirst();
        Decision decision = parties.decision(reason);
        if (before.isPresent() && decision.note() == null) {
            throw RuleBroken.at("reason", "order.reasonMissing", before.get().getCode());
        }
        before.ifPresent(order -> order.supersede(decision.at()));
        String code = codes.next("ORD", stay.today(decision).getYear());
        em.persist(new TravelOrder(code, stay, Typed.orNull(remarks), decision));
        stay.order(decision);
        parties.moved(stay, before.isPresent() ? MobilityChange.REORDERED : MobilityChange.ORDERED);
        return code;
    }

    /** The order as a file to print and sign, in a language; who takes it is audited. */
    public byte[] file(String code, Locale language) {
        TravelOrder order = em.createNamedQuery("TravelOrder.byCode", TravelOrder.class).setParameter("code", code)
                .getResultStream().findFirst().orElseThrow(() -> new NotFound(TravelOrder.class, code));
        parties.readable(order.getMobility().getId());
        audit.record(AuditAction.EXPORTED, TravelOrder.class, order.getId(), order.getCode());
        return prints.pdf(TravelOrder.class, "travelorder", language, Map.of("order", order, "stay", order.getMobility().getCode()));
    }

    private static void requireReady(Mobility stay, Checklist checklist) {
        List<ReadinessKind> missing = checklist.missing();
        if (missing.contains(ReadinessKind.CLEARANCE)) {
            throw RuleBroken.of("order.clearance", stay.getCall().getRequirements().getMinClearance(), stay.getEndsOn());
        }
        if (!missing.isEmpty()) {
            throw RuleBroken.of("order.notReady", missing);
        }
    }

    private List<TravelOrder> stored(long stayId) {
        return em.createNamedQuery("TravelOrder.ofStay", TravelOrder.class).setParameter("stay", stayId).getResultList();
    }
}

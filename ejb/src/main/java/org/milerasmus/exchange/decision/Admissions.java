package org.milerasmus.exchange.decision;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.milerasmus.exchange.application.Application;
import org.milerasmus.exchange.application.ApplicationStatus;
import org.milerasmus.exchange.application.ApplicationWords;
import org.milerasmus.exchange.application.DecisionReason;
import org.milerasmus.exchange.call.Call;
import org.milerasmus.exchange.call.CallStatus;
import org.milerasmus.exchange.decision.seat.SeatAsked;
import org.milerasmus.exchange.decision.seat.SeatSummary;
import org.milerasmus.exchange.decision.seat.Seats;
import org.milerasmus.security.Caller;
import org.milerasmus.security.Role;
import org.milerasmus.security.Roles;
import org.milerasmus.shared.PageRequest;
import org.milerasmus.shared.RuleBroken;

/** What the host decides about those who are nominated for its calls; seats are never overbooked, whoever decides at once. */
@Stateless
@RolesAllowed({Roles.STAFF, Roles.ADMINISTRATOR})
public class Admissions {

    private static final String SEATS = """
            select new org.milerasmus.exchange.decision.seat.SeatSummary(c.id, c.code, c.title, c.startsOn, c.seats,
                (select count(a) from Application a where a.nominatedCall = c and a.status in :holding),
                (select count(b) from Application b where b.nominatedCall = c and b.status = :nominated))
            from Call c where c.status in :statuses and c.endsOn >= :today and (:host = 0 or c.host.id = :host)
            order by c.startsOn, c.id""";

    @PersistenceContext(unitName = "erasmus")
    private EntityManager em;

    @Inject
    private Caller caller;

    @Inject
    private ApplicationWords words;

    @Inject
    private Desk desk;

    @Inject
    private Seats seats;

    @Inject
    private Event<SeatAsked> asked;

    @Inject
    private Clock clock;

    /** Number of nominations that a filter finds. */
    @RolesAllowed({Roles.STAFF, Roles.ADMINISTRATOR, Roles.AUDITOR})
    public long count(DecisionFilter filter) {
        DecisionQuery<Long> query = query(Long.class, filter);
        return em.createQuery(query.select(query.number())).getSingleResult();
    }

    /** The nominations that a filter finds, longest waiting first unless asked otherwise. */
    @RolesAllowed({Roles.STAFF, Roles.ADMINISTRATOR, Roles.AUDITOR})
    public List<DecisionRow> list(DecisionFilter filter, PageRequest page) {
        DecisionQuery<Long> query = query(Long.class, filter);
        return DecisionTables.rows(em, em.createQuery(query.ordered(query.id(), page)).setFirstResult(page.first()).setMaxResults(page.size()).getResultList());
    }

    /** Codes of the same applications in the same order, for going from one record to the next. */
    @RolesAllowed({Roles.STAFF, Roles.ADMINISTRATOR, Roles.AUDITOR})
    public List<String> codes(DecisionFilter filter, PageRequest page) {
        DecisionQuery<String> query = query(String.class, filter);
        return em.createQuery(query.ordered(query.code(), page)).setFirstResult(page.first()).setMaxResults(page.size()).getResultList();
    }

    /** Seats, taken and asked for, of the calls that are not over; the caller's own, or all for who sees everything. */
    @RolesAllowed({Roles.STAFF, Roles.ADMINISTRATOR, Roles.AUDITOR})
    public List<SeatSummary> seats() {
        return em.createQuery(SEATS, SeatSummary.class)
                .setParameter("holding", ApplicationStatus.HOLDING_A_SEAT).setParameter("nominated", ApplicationStatus.NOMINATED)
                .setParameter("statuses", CallStatus.OFFERED)
                .setParameter("today", LocalDate.now(clock))
                .setParameter("host", caller.seesEverything() ? 0L : caller.academyId()).getResultList();
    }

    /** Gives each a seat, as long as there is one, and the agreement behind it has promised one to the sender. */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public List<Outcome> accept(@NotNull List<Selected> selection) {
        return desk.decide(selection, this::isOwn, application -> {
            application.requireStatus(ApplicationStatus.NOMINATED);
            asked.fire(new SeatAsked(application));
            requireSeat(seats.lock(application.getNominatedCall()));
            application.accept(desk.decision(null, null));
        });
    }

    /** Says no to each, with a reason; the sending academy may then nominate for another wish. */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public List<Outcome> refuse(@NotNull List<Selected> selection, DecisionReason reason, @Size(max = 1000) String note) {
        return desk.decide(selection, this::isOwn, application -> application.refuse(desk.decision(reason, note)));
    }

    private void requireSeat(Call call) {
        if (seats.left(call) < 1) {
            throw RuleBroken.of("call.full", call.getTitle(), call.getSeats());
        }
    }

    private <T> DecisionQuery<T> query(Class<T> result, DecisionFilter filter) {
        return new DecisionQuery<>(em, result, filter, words)
                .receivedBy(caller.seesEverything() ? filter.between().academyId() : caller.academyId()).nominatedFor(filter.callId());
    }

    private boolean isOwn(Application application) {
        return caller.is(Role.ADMINISTRATOR) ? application.getNominatedCall() != null : application.isKnownTo(caller.academyId());
    }
}

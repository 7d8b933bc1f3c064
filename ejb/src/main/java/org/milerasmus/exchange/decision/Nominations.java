package org.milerasmus.exchange.decision;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.milerasmus.exchange.application.Application;
import org.milerasmus.exchange.application.ApplicationStatus;
import org.milerasmus.exchange.application.ApplicationWords;
import org.milerasmus.exchange.application.DecisionReason;
import org.milerasmus.exchange.application.Preference;
import org.milerasmus.exchange.call.Call;
import org.milerasmus.exchange.call.CallStatus;
import org.milerasmus.exchange.consent.ChainOfCommand;
import org.milerasmus.exchange.decision.seat.Seats;
import org.milerasmus.security.Caller;
import org.milerasmus.security.Role;
import org.milerasmus.security.Roles;
import org.milerasmus.shared.PageRequest;

/** What the sending academy decides about the applications of its own people: nominate, keep on the reserve list, reject. */
@Stateless
@RolesAllowed({Roles.STAFF, Roles.ADMINISTRATOR})
public class Nominations {

    private static final String WISHED = """
            select new org.milerasmus.exchange.decision.CallChoice(c.id, c.code, c.title) from Call c
            where c.status <> :cancelled and c.endsOn >= :today and exists (select w.id from Preference w where w.call = c
            and w.application.status <> :draft #ofAcademy) order by c.title, c.id""";
    private static final String BY_ALL = WISHED.replace("#ofAcademy", "");
    private static final String BY_ONE_ACADEMY = WISHED.replace("#ofAcademy", "and w.application.person.account.academyId = :academy");

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
    private Wishes wishes;

    @Inject
    private ChainOfCommand chain;

    @Inject
    private Clock clock;

    /** Number of applications that a filter finds. */
    @RolesAllowed({Roles.STAFF, Roles.ADMINISTRATOR, Roles.AUDITOR})
    public long count(DecisionFilter filter) {
        DecisionQuery<Long> query = query(Long.class, filter);
        return em.createQuery(query.select(query.number())).getSingleResult();
    }

    /** The applications that a filter finds, longest waiting first unless asked otherwise. */
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

    /** The calls to come that applicants of the academy wish, by title. */
    @RolesAllowed({Roles.STAFF, Roles.ADMINISTRATOR, Roles.AUDITOR})
    public List<CallChoice> wishedCalls() {
        TypedQuery<CallChoice> query = caller.seesEverything() ? em.createQuery(BY_ALL, CallChoice.class)
                : em.createQuery(BY_ONE_ACADEMY, CallChoice.class).setParameter("academy", caller.academyId());
        return query.setParameter("draft", ApplicationStatus.DRAFT).setParameter("cancelled", CallStatus.CANCELLED)
                .setParameter("today", LocalDate.now(clock)).getResultList();
    }

    /**
     * Proposes each applicant to a host, as soon as the consents that the academy asks for are given.
     *
     * @param callId number of one of the wished calls; null for each one's best wish that still has a seat
     */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public List<Outcome> nominate(@NotNull List<Selected> selection, Long callId) {
        return desk.decide(selection, this::isOwn, application -> {
            application.requireStatus(ApplicationStatus.WITH_THE_SENDER.toArray(ApplicationStatus[]::new));
            Call call = seats.lock(wishes.wish(application, callId));
            chain.nominate(application, call, desk.decision(null, null));
        });
    }

    /** Keeps each applicant on the reserve list. */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public List<Outcome> reserve(@NotNull List<Selected> selection, @Size(max = 1000) String note) {
        return desk.decide(selection, this::isOwn, application -> application.reserve(desk.decision(null, note)));
    }

    /** Says no to each applicant, with a reason. */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public List<Outcome> reject(@NotNull List<Selected> selection, DecisionReason reason, @Size(max = 1000) String note) {
        return desk.decide(selection, this::isOwn, application -> application.reject(desk.decision(reason, note)));
    }

    /** Takes the academy's own decisions back, as long as no host has built on them. */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public List<Outcome> takeBack(@NotNull List<Selected> selection) {
        return desk.decide(selection, this::isOwn, application -> application.takeBack(desk.decision(null, null)));
    }

    private <T> DecisionQuery<T> query(Class<T> result, DecisionFilter filter) {
        return new DecisionQuery<>(em, result, filter, words)
                .sentBy(caller.seesEverything() ? filter.between().academyId() : caller.academyId()).wishing(filter.callId());
    }

    private boolean isOwn(Application application) {
        return caller.is(Role.ADMINISTRATOR)
                || Objects.equals(application.getPerson().getAccount().getAcademyId(), caller.academyId());
    }
}

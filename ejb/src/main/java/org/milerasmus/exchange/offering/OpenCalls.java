package org.milerasmus.exchange.offering;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.Path;
import jakarta.persistence.criteria.Predicate;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.milerasmus.exchange.call.Call;
import org.milerasmus.exchange.call.CallStatus;
import org.milerasmus.exchange.call.Call_;
import org.milerasmus.exchange.call.Teaching_;
import org.milerasmus.exchange.call.Window;
import org.milerasmus.partnership.academy.Academy;
import org.milerasmus.partnership.academy.Academy_;
import org.milerasmus.partnership.agreement.Agreement_;
import org.milerasmus.security.Caller;
import org.milerasmus.shared.NotFound;
import org.milerasmus.shared.PageRequest;
import org.milerasmus.shared.text.Words;
import org.milerasmus.shared.time.TimeWindow_;

/** Calls as everybody may see them, with or without an account: those that were published. */
@Stateless
@PermitAll
public class OpenCalls {

    @PersistenceContext(unitName = "erasmus")
    private EntityManager em;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    /**
     * Number of published calls that a filter finds.
     *
     * @throws NotFound for an offer between others, which is audited: whom an agreement binds is not for the public
     */
    public long count(OpenCallFilter filter) {
        requireOwn(filter.offer());
        CallQuery query = new CallQuery(em);
        return query.count(tables -> conditions(filter, query, tables));
    }

    /**
     * The published calls that a filter finds, the one that closes first at the top unless asked otherwise.
     *
     * @throws NotFound for an offer between others, which is audited
     */
    public List<CallRow> list(OpenCallFilter filter, PageRequest page) {
        requireOwn(filter.offer());
        CallQuery query = new CallQuery(em);
        return query.list(tables -> conditions(filter, query, tables), page, filter.window() == Window.CLOSED);
    }

    private void requireOwn(Offer offer) {
        if (offer != null) {
            caller.require(caller.seesEverything() || offer.binds(caller.academyId()), Academy.class, offer.hostId());
        }
    }

    /** A published, closed or cancelled call by its public code; a draft does not exist for the public, and whoever guesses its code is noted. */
    public Call view(String code) {
        Call call = em.createNamedQuery("Call.byCode", Call.class).setParameter("code", code).getResultStream().findFirst()
                .orElseThrow(() -> new NotFound(Call.class, code));
        caller.require(call.getStatus() != CallStatus.DRAFT, Call.class, call.getId());
        return call;
    }

    /** Whether there is a call with this code that the public may see. */
    public boolean isPublished(String code) {
        return em.createNamedQuery("Call.byCode", Call.class).setParameter("code", code).getResultStream()
                .anyMatch(call -> call.getStatus() != CallStatus.DRAFT);
    }

    private List<Predicate> conditions(OpenCallFilter filter, CallQuery query, CallQuery.Tables t) {
        CriteriaBuilder cb = query.cb();
        List<Predicate> all = new ArrayList<>(Words.conditions(cb, filter.words(), t.call.get(Call_.title), t.call.get(Call_.code),
                t.host.get(Academy_.name), t.host.get(Academy_.city)));
        query.equal(all, t.call.get(Call_.kind), filter.kind());
        query.equal(all, t.call.get(Call_.teaching).get(Teaching_.studyField), filter.studyField());
        query.equal(all, t.host.get(Academy_.country), filter.country());
        query.equal(all, t.call.get(Call_.teaching).get(Teaching_.language), filter.language());
        if (filter.from() != null) {
            all.add(cb.greaterThanOrEqualTo(t.call.get(Call_.endsOn), filter.from()));
        }
        if (filter.to() != null) {
            all.add(cb.lessThanOrEqualTo(t.call.get(Call_.startsOn), filter.to()));
        }
        all.add(window(filter.window(), cb, t));
        if (filter.offer() != null) {
            all.addAll(offered(filter.offer(), cb, t));
        }
        return all;
    }

    private static List<Predicate> offered(Offer offer, CriteriaBuilder cb, CallQuery.Tables t) {
        Path<Academy> party = t.call.join(Call_.agreement).join(Agreement_.parties);
        return List.of(cb.equal(t.host.get(Academy_.id), offer.hostId()), cb.equal(party.get(Academy_.id), offer.guestId()),
                cb.equal(t.call.get(Call_.academicYear), offer.year()));
    }

    private Predicate window(Window window, CriteriaBuilder cb, CallQuery.Tables t) {
        Instant now = clock.instant();
        Path<Instant> opens = t.window.get(TimeWindow_.opensAt);
        Path<Instant> closes = t.window.get(TimeWindow_.closesAt);
        Predicate published = cb.equal(t.call.get(Call_.status), CallStatus.PUBLISHED);
        return switch (window) {
            case OPEN -> cb.and(published, cb.lessThanOrEqualTo(opens, now), cb.greaterThan(closes, now));
            case OPENS_LATER -> cb.and(published, cb.greaterThan(opens, now));
            case CLOSED -> cb.or(cb.equal(t.call.get(Call_.status), CallStatus.CLOSED), cb.and(published, cb.lessThanOrEqualTo(closes, now)));
            case null -> t.call.get(Call_.status).in(CallStatus.OFFERED);
        };
    }
}

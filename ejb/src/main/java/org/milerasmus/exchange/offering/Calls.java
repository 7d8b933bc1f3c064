package org.milerasmus.exchange.offering;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.criteria.Predicate;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.milerasmus.exchange.call.Call;
import org.milerasmus.exchange.call.CallCancelled;
import org.milerasmus.exchange.call.CallPublished;
import org.milerasmus.exchange.call.CallStatus;
import org.milerasmus.exchange.call.Call_;
import org.milerasmus.exchange.call.SeatsChanged;
import org.milerasmus.partnership.academy.Academy_;
import org.milerasmus.security.Caller;
import org.milerasmus.security.Role;
import org.milerasmus.security.Roles;
import org.milerasmus.shared.AcademicYear;
import org.milerasmus.shared.NotFound;
import org.milerasmus.shared.PageRequest;
import org.milerasmus.shared.code.Codes;
import org.milerasmus.shared.text.Words;

/** Calls as their hosts make them: drafted, published, closed or cancelled by staff of the host, or by an administrator. */
@Stateless
@RolesAllowed({Roles.STAFF, Roles.ADMINISTRATOR})
public class Calls {

    @PersistenceContext(unitName = "erasmus")
    private EntityManager em;

    @Inject
    private Caller caller;

    @Inject
    private Codes codes;

    @Inject
    private Resting resting;

    @Inject
    private Event<Object> news;

    @Inject
    private Clock clock;

    /** Number of calls that a filter finds: the own academy's for staff, all for administrators and auditors. */
    @RolesAllowed({Roles.STAFF, Roles.ADMINISTRATOR, Roles.AUDITOR})
    public long count(CallFilter filter) {
        CallQuery query = new CallQuery(em);
        return query.count(tables -> conditions(filter, query, tables));
    }

    /** The calls that a filter finds, the one that closes last at the top unless asked otherwise. */
    @RolesAllowed({Roles.STAFF, Roles.ADMINISTRATOR, Roles.AUDITOR})
    public List<CallRow> list(CallFilter filter, PageRequest page) {
        CallQuery query = new CallQuery(em);
        return query.list(tables -> conditions(filter, query, tables), page, true);
    }

    /** A call in any state, for the staff of its host. */
    @RolesAllowed({Roles.STAFF, Roles.ADMINISTRATOR, Roles.AUDITOR})
    public Call view(String code) {
        Call call = em.createNamedQuery("Call.byCode", Call.class).setParameter("code", code).getResultStream().findFirst()
                .orElseThrow(() -> new NotFound(Call.class, code));
        caller.requireAcademy(call.getHost().getId(), Call.class, code);
        return call;
    }

    /** The call with the code to edit, or a new draft, for who may save it. */
    public Call edit(String code) {
        return code == null ? new Call() : view(code);
    }

    /**
     * Saves a new draft, or a call that was edited. What applicants have relied on stays as it was published.
     *
     * @throws org.milerasmus.shared.Stale when it was saved elsewhere since it was read
     */
    public Call save(@Valid Call edited) {
        caller.require(caller.is(Role.ADMINISTRATOR) || edited.getHost().getId().equals(caller.academyId()), Call.class, edited.getId());
        edited.check();
        resting.check(edited);
        if (edited.getId() == null) {
            edited.number(codes.next("CALL", AcademicYear.of(edited.getStartsOn()).start()));
            em.persist(edited);
            return edited;
        }
        Call stored = owned(edited.getId(), edited.getVersion());
        Promises.check(stored, edited);
        boolean resized = stored.getSeats() != edited.getSeats();
        Call saved = em.merge(edited);
        em.flush();
        if (resized && saved.getStatus() != CallStatus.DRAFT) {
            news.fire(new SeatsChanged(saved.getId()));
        }
        return saved;
    }

    /** Shows a draft to everybody. */
    public void publish(long id, long version) {
        Call call = owned(id, version);
        resting.check(call);
        call.publish(clock.instant());
        news.fire(new CallPublished(id));
    }

    /** Ends applying before its time. */
    public void close(long id, long version) {
        owned(id, version).close();
    }

    /** Takes an offer back; whoever was nominated or accepted hears of it with the reason. */
    public void cancel(long id, long version, @NotBlank @Size(max = 500) String reason) {
        owned(id, version).cancel(reason);
        news.fire(new CallCancelled(id));
    }

    private Call owned(long id, long version) {
        Call call = em.find(Call.class, id);
        if (call == null) {
            throw new NotFound(Call.class, id);
        }
        caller.require(caller.is(Role.ADMINISTRATOR) || Objects.equals(call.getHost().getId(), caller.academyId()), Call.class, id);
        call.requireVersion(version);
        return call;
    }

    private List<Predicate> conditions(CallFilter filter, CallQuery query, CallQuery.Tables t) {
        List<Predicate> all = new ArrayList<>(Words.conditions(query.cb(), filter.words(), t.call.get(Call_.title), t.call.get(Call_.code)));
        if (!caller.seesEverything()) {
            all.add(query.cb().equal(t.host.get(Academy_.id), caller.academyId()));
        }
        query.equal(all, t.call.get(Call_.status), filter.status());
        query.equal(all, t.call.get(Call_.kind), filter.kind());
        query.equal(all, t.call.get(Call_.academicYear), filter.year() == null ? null : new AcademicYear(filter.year()));
        return all;
    }
}

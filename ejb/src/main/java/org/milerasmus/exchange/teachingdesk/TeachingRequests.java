package org.milerasmus.exchange.teachingdesk;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.milerasmus.exchange.teaching.TeachingRequest;
import org.milerasmus.partnership.academy.Academy;
import org.milerasmus.security.Caller;
import org.milerasmus.security.Role;
import org.milerasmus.security.Roles;
import org.milerasmus.shared.AcademicYear;
import org.milerasmus.shared.NotFound;
import org.milerasmus.shared.PageRequest;
import org.milerasmus.shared.Stale;
import org.milerasmus.shared.code.Codes;
import org.milerasmus.shared.database.Writing;

/** What academies ask guest instructors for: their own to write, the open ones for everybody with an account to find. */
@Stateless
@RolesAllowed({Roles.APPLICANT, Roles.STAFF, Roles.ADMINISTRATOR, Roles.AUDITOR})
public class TeachingRequests {

    @PersistenceContext(unitName = "erasmus")
    private EntityManager em;

    @Inject
    private Caller caller;

    @Inject
    private Codes codes;

    @Inject
    private Candidates candidates;

    @Inject
    private Clock clock;

    /** Number of requests that a filter finds. */
    public long count(RequestFilter filter) {
        RequestQuery<Long> query = query(Long.class, filter);
        return em.createQuery(query.select(query.number())).getSingleResult();
    }

    /** The requests that a filter finds, the earliest first unless asked otherwise. */
    public List<RequestRow> list(RequestFilter filter, PageRequest page) {
        return em.createQuery(query(RequestRow.class, filter).rows(page)).setFirstResult(page.first()).setMaxResults(page.size()).getResultList();
    }

    /** One request with its academy and topics, in any state: it says nothing of any person. */
    public TeachingRequest get(String code) {
        TeachingRequest request = em.createNamedQuery("TeachingRequest.byCode", TeachingRequest.class).setParameter("code", code)
                .getResultStream().findFirst().orElseThrow(() -> new NotFound(TeachingRequest.class, code));
        request.getTopics().size();
        return request;
    }

    /** A new request of the caller's academy, to be filled in. */
    @RolesAllowed(Roles.STAFF)
    public TeachingRequest begin() {
        return new TeachingRequest(em.find(Academy.class, caller.academyId()), clock.instant());
    }

    /**
     * Saves a request, which everybody sees from then on; instructors whose offer it meets are told.
     *
     * @throws Stale when it was saved elsewhere since it was read
     */
    @RolesAllowed(Roles.STAFF)
    public TeachingRequest save(@Valid TeachingRequest edited) {
        caller.require(isOwn(edited), TeachingRequest.class, edited.getId());
        edited.check(LocalDate.now(clock));
        if (edited.getId() == null) {
            edited.number(codes.next("REQ", AcademicYear.of(edited.getSubject().getStartsOn()).start()));
            em.persist(edited);
            em.flush();
            candidates.tellOf(edited);
            return edited;
        }
        owned(edited.getId(), edited.getVersion());
        TeachingRequest saved = em.merge(edited);
        write(saved);
        return saved;
    }

    /** Looks for somebody again, or for one more. */
    @RolesAllowed(Roles.STAFF)
    public void reopen(long id, long version) {
        TeachingRequest request = owned(id, version);
        request.reopen(LocalDate.now(clock));
        write(request);
        candidates.tellOf(request);
    }

    /** Nobody is looked for any more. */
    @RolesAllowed(Roles.STAFF)
    public void withdraw(long id, long version) {
        TeachingRequest request = owned(id, version);
        request.withdraw();
        write(request);
    }

    private TeachingRequest owned(long id, long version) {
        TeachingRequest request = em.find(TeachingRequest.class, id);
        if (request == null) {
            throw new NotFound(TeachingRequest.class, id);
        }
        caller.require(isOwn(request), TeachingRequest.class, id);
        request.requireVersion(version);
        return request;
    }

    private boolean isOwn(TeachingRequest request) {
        return caller.is(Role.STAFF) && request.getAcademy().getId().equals(caller.academyId());
    }

    private void write(TeachingRequest request) {
        Writing.now(em, TeachingRequest.class, request.getId());
    }

    private <T> RequestQuery<T> query(Class<T> result, RequestFilter filter) {
        RequestQuery<T> query = new RequestQuery<>(em, result, filter);
        return caller.seesEverything() ? query : query.seenFrom(caller.is(Role.STAFF) ? caller.academyId() : null, LocalDate.now(clock));
    }
}

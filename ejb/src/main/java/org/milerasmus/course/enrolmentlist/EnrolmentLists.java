package org.milerasmus.course.enrolmentlist;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.milerasmus.person.Person;
import org.milerasmus.security.Caller;
import org.milerasmus.security.Role;
import org.milerasmus.security.Roles;
import org.milerasmus.shared.PageRequest;

/**
 * Places in sessions that the caller may see: one's own; for staff those of the academy's people, and of everybody in a session that the
 * academy hosts; for administrators and auditors all.
 */
@Stateless
@RolesAllowed({Roles.APPLICANT, Roles.STAFF, Roles.ADMINISTRATOR, Roles.AUDITOR})
public class EnrolmentLists {

    @PersistenceContext(unitName = "erasmus")
    private EntityManager em;

    @Inject
    private Caller caller;

    @Inject
    private EnrolmentWords words;

    /** Number of places that a filter finds. */
    public long count(EnrolmentFilter filter) {
        EnrolmentQuery<Long> query = query(Long.class, filter);
        return em.createQuery(query.select(query.number())).getSingleResult();
    }

    /** The places that a filter finds: of one session in the order of arrival, else the latest first, unless asked otherwise. */
    public List<EnrolmentRow> list(EnrolmentFilter filter, PageRequest page) {
        return em.createQuery(query(EnrolmentRow.class, filter).rows(page, filter.sessionCode() != null))
                .setFirstResult(page.first()).setMaxResults(page.size()).getResultList();
    }

    private <T> EnrolmentQuery<T> query(Class<T> result, EnrolmentFilter filter) {
        EnrolmentQuery<T> query = new EnrolmentQuery<>(em, result, filter, words);
        if (caller.is(Role.APPLICANT)) {
            return query.of(ownNumber());
        }
        if (caller.seesEverything()) {
            return query;
        }
        return filter.sessionCode() == null ? query.sentBy(caller.academyId()) : query.sentOrReceivedBy(caller.academyId());
    }

    /** The caller's number as a person; nobody has 0, as long as there is no profile. */
    private Long ownNumber() {
        return em.createNamedQuery("Person.byAccount", Person.class).setParameter("account", caller.accountId()).getResultStream()
                .map(Person::getId).findFirst().orElse(0L);
    }
}

package org.milerasmus.course.session.listing;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.criteria.Predicate;
import java.util.List;
import org.milerasmus.course.session.Session_;
import org.milerasmus.partnership.academy.Academy_;
import org.milerasmus.security.Caller;
import org.milerasmus.security.Roles;
import org.milerasmus.shared.PageRequest;

/** The sessions of a host in every state, for its staff; those of all hosts for administrators and auditors. */
@Stateless
@RolesAllowed({Roles.STAFF, Roles.ADMINISTRATOR, Roles.AUDITOR})
public class SessionLists {

    @PersistenceContext(unitName = "erasmus")
    private EntityManager em;

    @Inject
    private Caller caller;

    /** Number of sessions that a filter finds: the own academy's for staff, all for administrators and auditors. */
    public long count(SessionFilter filter) {
        SessionQuery query = new SessionQuery(em, !caller.seesEverything());
        return query.count(tables -> conditions(filter, query, tables));
    }

    /** The sessions that a filter finds, the one that begins last at the top unless asked otherwise. */
    public List<SessionRow> list(SessionFilter filter, PageRequest page) {
        SessionQuery query = new SessionQuery(em, !caller.seesEverything());
        return query.list(tables -> conditions(filter, query, tables), page, true);
    }

    private List<Predicate> conditions(SessionFilter filter, SessionQuery query, SessionQuery.Tables t) {
        List<Predicate> all = query.common(t, filter.words(), filter.from(), filter.to());
        if (!caller.seesEverything()) {
            all.add(query.cb().equal(t.host.get(Academy_.id), caller.academyId()));
        }
        query.equal(all, t.session.get(Session_.status), filter.status());
        return all;
    }
}

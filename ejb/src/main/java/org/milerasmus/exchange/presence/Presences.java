package org.milerasmus.exchange.presence;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.milerasmus.exchange.mobilitylist.StayWords;
import org.milerasmus.security.Caller;
import org.milerasmus.security.Roles;
import org.milerasmus.shared.PageRequest;

/** Who is where: an academy sees its own people and its guests, the programme sees everybody. */
@Stateless
@RolesAllowed({Roles.STAFF, Roles.ADMINISTRATOR, Roles.AUDITOR})
public class Presences {

    @PersistenceContext(unitName = "erasmus")
    private EntityManager em;

    @Inject
    private Caller caller;

    @Inject
    private StayWords words;

    /** Number of stays on the days of a filter. */
    public long count(@NotNull PresenceFilter filter) {
        return em.createQuery(query(Long.class, filter).number()).getSingleResult();
    }

    /** The stays on the days of a filter, those that begin first at the top unless asked otherwise. */
    public List<PresenceRow> list(@NotNull PresenceFilter filter, PageRequest page) {
        return em.createQuery(query(PresenceRow.class, filter).rows(page)).setFirstResult(page.first()).setMaxResults(page.size())
                .getResultList();
    }

    /** How many people are at which academy, by name of the academy. */
    public List<Place> places(@NotNull PresenceFilter filter) {
        return em.createQuery(query(Place.class, filter).places()).getResultList();
    }

    private <T> PresenceQuery<T> query(Class<T> result, PresenceFilter filter) {
        PresenceQuery<T> query = new PresenceQuery<>(em, result, filter, words);
        return caller.seesEverything() ? query : query.seenFrom(caller.academyId(), filter.direction());
    }
}

package org.milerasmus.course.enrolment.queue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.persistence.config.HintValues;
import org.eclipse.persistence.config.QueryHints;
import org.milerasmus.course.enrolment.EnrolmentStatus;
import org.milerasmus.course.enrolment.Place;
import org.milerasmus.course.enrolment.move.SessionSeats;
import org.milerasmus.course.session.Session;
import org.milerasmus.partnership.academy.Academy;
import org.milerasmus.person.Person;

/** Reads those who ask for places at the same moment: a statement for all of them each time. */
@ApplicationScoped
class Comers {

    private static final String PEOPLE = "select p, a.email, a.academyId from Person p join p.account a left join fetch p.languages where a.email in :emails";

    @PersistenceContext(unitName = "erasmus")
    private EntityManager em;

    @Inject
    private SessionSeats seats;

    /** By their address; nobody is changed here, and so nobody is watched for changes. */
    Map<String, Comer> of(Iterable<String> emails) {
        Map<String, Comer> comers = new HashMap<>();
        em.createQuery(PEOPLE, Object[].class).setParameter("emails", emails).setHint(QueryHints.READ_ONLY, HintValues.TRUE).getResultList()
                .forEach(line -> comers.put((String) line[1], new Comer((Person) line[0], (Long) line[2])));
        return comers;
    }

    /** The places that some of the people have in a session. */
    Map<Long, Place> places(Session session, List<Long> people) {
        Map<Long, Place> places = new HashMap<>();
        if (!people.isEmpty()) {
            em.createNamedQuery("Enrolment.places", Object[].class).setParameter("session", session.getId()).setParameter("people", people)
                    .setParameter("live", EnrolmentStatus.LIVE).getResultList()
                    .forEach(line -> places.put((Long) line[0], place(session, (EnrolmentStatus) line[1], (Integer) line[2])));
        }
        return places;
    }

    private Place place(Session session, EnrolmentStatus status, int arrival) {
        return new Place(status, arrival, status == EnrolmentStatus.WAITING ? seats.position(session.getId(), arrival) : 0);
    }

    /** The academies that they belong to. */
    Map<Long, Academy> academies(Collection<Comer> comers) {
        List<Long> ids = comers.stream().map(Comer::academyId).distinct().toList();
        return ids.isEmpty() ? Map.of() : em.createQuery("select a from Academy a where a.id in :ids", Academy.class).setParameter("ids", ids)
                .setHint(QueryHints.READ_ONLY, HintValues.TRUE).getResultStream().collect(Collectors.toMap(Academy::getId, Function.identity()));
    }

    /** Somebody who asks, and the academy that the person belongs to now. */
    record Comer(Person person, Long academyId) {
    }
}

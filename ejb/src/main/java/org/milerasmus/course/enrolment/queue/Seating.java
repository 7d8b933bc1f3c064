package org.milerasmus.course.enrolment.queue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.milerasmus.course.enrolment.Backgrounds;
import org.milerasmus.course.enrolment.EnrolmentStatus;
import org.milerasmus.course.enrolment.Place;
import org.milerasmus.course.enrolment.move.SessionSeats;
import org.milerasmus.course.enrolment.rule.Background;
import org.milerasmus.course.enrolment.rule.Conditions;
import org.milerasmus.course.enrolment.rule.Finding;
import org.milerasmus.course.session.Session;
import org.milerasmus.course.session.SessionStatus;
import org.milerasmus.partnership.academy.Academy;
import org.milerasmus.person.Person;
import org.milerasmus.shared.NotFound;
import org.milerasmus.shared.database.Batch;

/**
 * Gives places in one session to all who ask at the same moment, in one transaction: the row of the session is locked once, what is known
 * of the people is read by a few statements for all of them, and their places and lines of the audit trail are written together.
 */
@ApplicationScoped
public class Seating {

    private static final String PLACES = """
            insert into enrolment (version, session_id, person_id, sending_id, status, arrival, asked_by, asked_name, asked_email, asked_at, moved_at, announced)
            values (1, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, false)""";

    /** What the audit trail would write by itself for records that are written one by one. */
    private static final String TRAIL = """
            insert into audit_entry (at, actor, action, record_type, record_id)
            select e.asked_at, coalesce(e.asked_email, a.email), 'CREATED', 'Enrolment', e.id from enrolment e
            join person p on p.id = e.person_id join account a on a.id = p.account_id where e.session_id = ? and e.arrival > ?""";

    @PersistenceContext(unitName = "erasmus")
    private EntityManager em;

    @Inject
    private SessionSeats seats;

    @Inject
    private Backgrounds backgrounds;

    @Inject
    private Comers people;

    /**
     * The answer to each wish, in their order; who has a place in the session already keeps it.
     *
     * @throws NotFound when the session is not there for the public, or somebody has no profile
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public List<Answer> seat(String code, List<Wish> wishes) {
        Session session = lock(code);
        Map<String, Wish> each = wishes.stream().collect(Collectors.toMap(Wish::email, Function.identity(), (first, again) -> first, LinkedHashMap::new));
        Map<String, Comers.Comer> comers = people.of(each.keySet());
        List<Long> ids = comers.values().stream().map(comer -> comer.person().getId()).toList();
        Map<Long, Place> had = people.places(session, ids);
        Map<Long, Background> known = backgrounds.of(session, ids);
        Map<Long, Academy> academies = people.academies(comers.values());
        Arrivals arrivals = new Arrivals(seats.plan(session), last(session));
        Map<String, Answer> answers = new HashMap<>();
        each.forEach((email, wish) -> {
            Comers.Comer comer = Optional.ofNullable(comers.get(email)).orElseThrow(() -> new NotFound(Person.class, email));
            Person person = comer.person();
            List<Finding> unmet = Conditions.findings(person, session, known.get(person.getId()), wish.asking().getAt()).stream()
                    .filter(finding -> !finding.met()).toList();
            Place place = had.get(person.getId());
            if (place != null || !unmet.isEmpty()) {
                answers.put(email, new Answer(person.getName(), place, place == null ? unmet : List.of()));
            } else {
                arrivals.add(wish, person, academies.get(comer.academyId()));
            }
        });
        answers.putAll(write(session, arrivals));
        return wishes.stream().map(wish -> answers.get(wish.email())).toList();
    }

    private Session lock(String code) {
        Session session = em.createQuery("select s from Session s where s.code = :code", Session.class).setParameter("code", code)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultStream().findFirst().orElseThrow(() -> new NotFound(Session.class, code));
        if (session.getStatus() == SessionStatus.DRAFT) {
            throw new NotFound(Session.class, code);
        }
        return session;
    }

    private int last(Session session) {
        return Optional.ofNullable(em.createNamedQuery("Enrolment.lastArrival", Integer.class).setParameter("session", session.getId())
                .getSingleResult()).orElse(0);
    }

    private Map<String, Answer> write(Session session, Arrivals arrivals) {
        if (arrivals.all().isEmpty()) {
            return Map.of();
        }
        long position = arrivals.isAnyWaiting() ? seats.count(session.getId(), List.of(EnrolmentStatus.WAITING)) : 0;
        Batch.insert(em, PLACES, arrivals.all().stream().map(one -> row(session, one)).toList());
        em.createNativeQuery(TRAIL).setParameter(1, session.getId()).setParameter(2, arrivals.last()).executeUpdate();
        Map<String, Answer> answers = new HashMap<>();
        for (Arrivals.Arrival one : arrivals.all()) {
            position += one.waits() ? 1 : 0;
            answers.put(one.wish().email(), new Answer(one.person().getName(),
                    new Place(one.status(), one.number(), one.waits() ? position : 0), List.of()));
        }
        return answers;
    }

    private static Object[] row(Session session, Arrivals.Arrival one) {
        LocalDateTime at = LocalDateTime.ofInstant(one.wish().asking().getAt(), ZoneOffset.UTC); // the driver makes a date format for each Timestamp
        return new Object[] {session.getId(), one.person().getId(), one.sending().getId(), one.status().name(), one.number(),
            one.wish().asking().getBy().name(), one.wish().asking().getName(), one.wish().asking().getEmail(), at, at};
    }
}

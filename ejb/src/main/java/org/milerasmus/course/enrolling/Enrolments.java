package org.milerasmus.course.enrolling;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.milerasmus.course.enrolment.Backgrounds;
import org.milerasmus.course.enrolment.Enrolment;
import org.milerasmus.course.enrolment.EnrolmentStatus;
import org.milerasmus.course.enrolment.Selected;
import org.milerasmus.course.enrolment.move.Moves;
import org.milerasmus.course.enrolment.move.SessionSeats;
import org.milerasmus.course.enrolment.rule.Conditions;
import org.milerasmus.course.session.Session;
import org.milerasmus.course.session.SessionStatus;
import org.milerasmus.partnership.academy.Academy;
import org.milerasmus.person.Person;
import org.milerasmus.person.Profiles;
import org.milerasmus.security.Caller;
import org.milerasmus.security.Roles;
import org.milerasmus.shared.NotFound;
import org.milerasmus.shared.RuleBroken;

/** What people do about their own places in sessions, beside {@link PlaceRequests asking for them}. */
@Stateless
@RolesAllowed(Roles.APPLICANT)
public class Enrolments {

    private static final String OTHERS = """
            select new org.milerasmus.course.enrolling.OtherSession(s.code, h.name, s.startsOn, s.endsOn) from Session s join s.host h
            where s.course = :course and s <> :session and s.status = :published and s.window.opensAt <= :now and s.window.closesAt > :now
            order by s.startsOn, s.id""";

    @PersistenceContext(unitName = "erasmus")
    private EntityManager em;

    @Inject
    private Caller caller;

    @Inject
    private Profiles profiles;

    @Inject
    private Backgrounds backgrounds;

    @Inject
    private SessionSeats seats;

    @Inject
    private Moves moves;

    @Inject
    private Clock clock;

    /** "Can I go?", and what the caller has in a session already. */
    public Prospect prospect(@NotBlank String code) {
        Session session = em.createNamedQuery("Session.byCode", Session.class).setParameter("code", code).getResultStream().findFirst()
                .filter(one -> one.getStatus() != SessionStatus.DRAFT).orElseThrow(() -> new NotFound(Session.class, code));
        Person person = profiles.mine();
        List<Long> people = List.of(person.getId());
        Enrolment place = em.createNamedQuery("Enrolment.live", Enrolment.class).setParameter("session", session.getId())
                .setParameter("people", people).setParameter("live", EnrolmentStatus.LIVE).getResultStream().findFirst().orElse(null);
        boolean waits = place != null && place.getStatus() == EnrolmentStatus.WAITING;
        return new Prospect(Conditions.findings(person, session, backgrounds.of(session, people).get(person.getId()), clock.instant()), place,
                waits ? seats.position(session.getId(), place.getArrival()) : 0,
                seats.plan(session).take(em.find(Academy.class, caller.academyId())), seats.count(session.getId(), List.of(EnrolmentStatus.WAITING)));
    }

    /** Takes the seat that is offered. */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void accept(@NotNull Selected place) {
        moves.make(place, this::isMine, one -> one.accept(clock.instant()));
    }

    /** Gives the place up, at the latest on the last day of the session; a seat goes to the first who waits. */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void withdraw(@NotNull Selected place) {
        moves.make(place, this::isMine, one -> {
            requireNotOver(one, clock);
            one.withdraw(clock.instant());
        });
    }

    /**
     * Goes to another session of the same course, if there is a seat; else everything stays as it is.
     *
     * @param code code of the other session
     */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void change(@NotNull Selected place, @NotBlank String code) {
        moves.change(place, this::isMine, code);
    }

    /** One of the caller's places, with its session. */
    public Enrolment get(long id) {
        Enrolment one = em.createNamedQuery("Enrolment.view", Enrolment.class).setParameter("id", id).getResultStream().findFirst()
                .orElseThrow(() -> new NotFound(Enrolment.class, id));
        caller.require(isMine(one), Enrolment.class, id);
        return one;
    }

    /** The sessions of the same course that are open now, by their days. */
    public List<OtherSession> others(long id) {
        Session session = get(id).getSession();
        return em.createQuery(OTHERS, OtherSession.class).setParameter("course", session.getCourse()).setParameter("session", session)
                .setParameter("published", SessionStatus.PUBLISHED).setParameter("now", clock.instant()).getResultList();
    }

    private boolean isMine(Enrolment one) {
        return Objects.equals(one.getPerson().getAccount().getId(), caller.accountId());
    }

    /** Refuses to give up a place in a session whose last day is over at its host. */
    static void requireNotOver(Enrolment one, Clock clock) {
        if (one.getSession().getEndsOn().isBefore(LocalDate.now(clock.withZone(one.getSession().getHost().zone())))) {
            throw RuleBroken.of("enrolment.sessionOver", one.getSession().getCode());
        }
    }
}

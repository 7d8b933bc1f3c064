package org.milerasmus.demo.course;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.milerasmus.competence.passport.Held;
import org.milerasmus.course.catalogue.Course;
import org.milerasmus.course.enrolment.Asked;
import org.milerasmus.course.enrolment.Enrolment;
import org.milerasmus.course.enrolment.EnrolmentStatus;
import org.milerasmus.course.enrolment.move.SeatOffers;
import org.milerasmus.course.enrolment.rule.Background;
import org.milerasmus.course.enrolment.rule.Conditions;
import org.milerasmus.course.enrolment.seat.SeatPlan;
import org.milerasmus.course.session.Session;
import org.milerasmus.course.session.SessionStatus;
import org.milerasmus.partnership.academy.Academy;
import org.milerasmus.person.Person;

/** Invented participants of the demo sessions: some sessions half full, some with a waiting list, one with a seat that is offered. */
public final class DemoEnrolments {

    private static final int WAITING = 4;

    private final EntityManager em;
    private final Random random;
    private final Instant now;
    private final LocalDate today;
    private final Map<Long, Academy> academies;
    private final Map<Person, Set<String>> completed = new HashMap<>();

    public DemoEnrolments(EntityManager em, Random random, Clock clock) {
        this.em = em;
        this.random = random;
        this.now = clock.instant();
        this.today = LocalDate.now(clock);
        this.academies = em.createQuery("select a from Academy a", Academy.class).getResultStream().collect(Collectors.toMap(Academy::getId, Function.identity()));
    }

    /** Gives places in every session that is not a draft to some of the people, those over first: who has completed a course can go on. */
    public void create(List<Person> people) {
        List<Session> sessions = em.createQuery("select s from Session s join fetch s.course where s.status in :shown order by s.startsOn, s.id", Session.class)
                .setParameter("shown", Set.of(SessionStatus.PUBLISHED, SessionStatus.COMPLETED)).getResultList();
        for (int i = 0; i < sessions.size(); i++) {
            fill(sessions.get(i), people, i % 3 == 0 ? sessions.get(i).getCapacity() + WAITING : sessions.get(i).getCapacity() / 2);
        }
        em.flush();
        em.createNativeQuery("update enrolment set announced = true").executeUpdate(); // nobody gets a mail of the past
    }

    private void fill(Session session, List<Person> people, int wanted) {
        if (session.getWindow().getOpensAt().isAfter(now)) {
            return;
        }
        SeatPlan plan = new SeatPlan(session.getCapacity(), session.getShares(), !now.isBefore(session.getWindow().getClosesAt()));
        List<Person> some = new ArrayList<>(people);
        Collections.shuffle(some, random);
        List<Person> eligible = some.stream().filter(person -> !completed(person).contains(session.getCourse().getCode()) && meets(person, session))
                .limit(wanted).toList();
        for (int i = 0; i < eligible.size(); i++) {
            enrol(session, eligible.get(i), i + 1, plan);
        }
    }

    private void enrol(Session session, Person person, int arrival, SeatPlan plan) {
        Academy sending = academies.get(person.getAccount().getAcademyId());
        boolean seat = plan.take(sending);
        Instant at = session.getWindow().getOpensAt().plus(Duration.ofMinutes(7L * arrival));
        Asked asking = arrival % 3 == 0 ? Asked.academy("Demo Coordinator", "coordinator@demo.example", at) : Asked.self(at);
        Enrolment place = new Enrolment(session, person, sending, arrival, seat ? EnrolmentStatus.SEATED : EnrolmentStatus.WAITING, asking);
        if (session.getEndsOn().isBefore(today)) {
            end(place, session.getCourse());
        } else if (seat && arrival == session.getCapacity() && session.getStartsOn().isAfter(today.plusDays(3))) {
            place = offered(session, person, sending, arrival, asking);
        }
        em.persist(place);
    }

    private void end(Enrolment place, Course course) {
        if (place.getStatus() == EnrolmentStatus.WAITING) {
            place.lapse(now);
            return;
        }
        boolean aimReached = place.getArrival() % 9 != 0;
        place.close(aimReached, now);
        if (aimReached) {
            completed(place.getPerson()).add(course.getCode());
        }
    }

    /** Somebody has given the last seat up, and the next one has not answered yet. */
    private Enrolment offered(Session session, Person person, Academy sending, int arrival, Asked asking) {
        Enrolment place = new Enrolment(session, person, sending, arrival, EnrolmentStatus.WAITING, asking);
        place.offer(now.plus(SeatOffers.KEPT), now);
        return place;
    }

    private boolean meets(Person person, Session session) {
        return Conditions.isMet(Conditions.personal(person, session, new Background(completed(person), Held.NOTHING)));
    }

    private Set<String> completed(Person person) {
        return completed.computeIfAbsent(person, one -> new HashSet<>());
    }
}

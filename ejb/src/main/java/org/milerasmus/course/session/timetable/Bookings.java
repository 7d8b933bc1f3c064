package org.milerasmus.course.session.timetable;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Duration;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.milerasmus.course.session.Instructor;
import org.milerasmus.partnership.academy.Academy;
import org.milerasmus.person.Person;
import org.milerasmus.shared.RuleBroken;

/** The timetables of all sessions of all hosts together: what is already needed at the time of a lesson. */
@ApplicationScoped
public class Bookings {

    /** No lesson is longer than a day, also on the one of 25 hours: by it the index on the beginning finds those that have begun. */
    private static final Duration LONGEST = Duration.ofHours(25);

    @PersistenceContext(unitName = "erasmus")
    private EntityManager em;

    /** What a lesson cannot have, as things stand; it does not stand in its own way when it is saved with a number already. */
    List<Clash> clashes(Lesson lesson, Long savedAs) {
        Set<Lesson> others = new HashSet<>();
        if (lesson.getRoom() != null) {
            others.addAll(inRoom(lesson));
        }
        Collection<Instructor> people = lesson.getInstructors();
        others.addAll(withPersons(lesson, people.stream().filter(one -> one.getPerson() != null).map(one -> one.getPerson().getId()).toList()));
        people.stream().filter(one -> one.getPerson() == null).forEach(guest -> others.addAll(withGuest(lesson, guest)));
        return Booking.of(lesson, savedAs).clashes(others.stream().map(other -> Booking.of(other, other.getId())).toList());
    }

    /**
     * Lets nobody else book what the lesson needs until this transaction ends, and refuses when it is needed elsewhere. Everybody locks in
     * the same order – academies of guests, people, room – so that nobody waits for each other.
     */
    void book(Lesson lesson) {
        lock(lesson);
        clashes(lesson, lesson.getId()).stream().findFirst().ifPresent(clash -> {
            throw RuleBroken.at(clash.kind() == ClashKind.PERSON ? "instructors" : "room", "lesson.clash", clash.kind(), clash.what(),
                    clash.lesson(), clash.session(), clash.from(), clash.to());
        });
    }

    private void lock(Lesson lesson) {
        Set<Long> academies = new TreeSet<>();
        Set<Long> persons = new TreeSet<>();
        for (Instructor one : lesson.getInstructors()) {
            if (one.getPerson() == null) {
                academies.add(one.getAcademy().getId());
            } else {
                persons.add(one.getPerson().getId());
            }
        }
        academies.forEach(id -> em.find(Academy.class, id, LockModeType.PESSIMISTIC_WRITE));
        persons.forEach(id -> em.find(Person.class, id, LockModeType.PESSIMISTIC_WRITE));
        if (lesson.getRoom() != null) {
            em.find(Room.class, lesson.getRoom().getId(), LockModeType.PESSIMISTIC_WRITE);
        }
    }

    private List<Lesson> inRoom(Lesson lesson) {
        return at(lesson, "Lesson.inRoom").setParameter("room", lesson.getRoom()).getResultList();
    }

    private List<Lesson> withPersons(Lesson lesson, List<Long> persons) {
        return persons.isEmpty() ? List.of() : at(lesson, "Lesson.withPersons").setParameter("persons", persons).getResultList();
    }

    private List<Lesson> withGuest(Lesson lesson, Instructor guest) {
        return at(lesson, "Lesson.withGuest").setParameter("academy", guest.getAcademy()).setParameter("name", guest.getGuestName())
                .getResultList();
    }

    private TypedQuery<Lesson> at(Lesson lesson, String query) {
        return em.createNamedQuery(query, Lesson.class).setParameter("since", lesson.getStartsAt().minus(LONGEST))
                .setParameter("from", lesson.getStartsAt()).setParameter("to", lesson.getEndsAt());
    }
}

package org.milerasmus.course.session.timetable;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.milerasmus.course.session.Instructor;

/**
 * What one lesson needs: a stretch of time, perhaps a room, and the people who teach it.
 *
 * @param lessonId number of the lesson; null for one that is not saved
 * @param from     when it begins
 * @param to       when it ends, excluded: what begins then is no clash
 * @param room     the room or lab, or null
 * @param people   who teaches it
 */
record Booking(Long lessonId, String title, String session, Instant from, Instant to, Room room, Collection<Instructor> people) {

    /** What a lesson needs that is saved with a number, or with none yet. */
    static Booking of(Lesson lesson, Long savedAs) {
        return new Booking(savedAs, lesson.getTitle(), lesson.getSession().getCode(), lesson.getStartsAt(), lesson.getEndsAt(),
                lesson.getRoom(), lesson.getInstructors());
    }

    /** All that this lesson cannot have because others have it, in the order of their beginning. */
    List<Clash> clashes(Collection<Booking> others) {
        List<Clash> all = new ArrayList<>();
        others.stream().filter(this::isAtTheTimeOf).sorted((a, b) -> a.from.compareTo(b.from)).forEach(other -> {
            sameRoom(other).ifPresent(all::add);
            people.stream().filter(person -> other.people.stream().anyMatch(person::isTheSameAs))
                    .forEach(person -> all.add(other.clash(ClashKind.PERSON, person.getName())));
        });
        return all;
    }

    private boolean isAtTheTimeOf(Booking other) {
        boolean itself = lessonId != null && lessonId.equals(other.lessonId);
        return !itself && from.isBefore(other.to) && other.from.isBefore(to);
    }

    private Optional<Clash> sameRoom(Booking other) {
        boolean same = room != null && Objects.equals(room, other.room);
        return same ? Optional.of(other.clash(room.isLab() ? ClashKind.LAB : ClashKind.ROOM, room.getName())) : Optional.empty();
    }

    private Clash clash(ClashKind kind, String what) {
        return new Clash(kind, what, title, session, from, to);
    }
}

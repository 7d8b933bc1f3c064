package org.milerasmus.course.session.timetable;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.milerasmus.course.session.Instructor;
import org.milerasmus.course.session.Session;
import org.milerasmus.shared.Aggregate;
import org.milerasmus.shared.text.OneLine;
import org.milerasmus.shared.text.Typed;

/** An entry of the timetable of a session: what is taught when, where and by whom. */
@Entity
@Table(name = "lesson")
@NamedQuery(name = "Lesson.ofSession", query = """
        select distinct l from Lesson l left join fetch l.room left join fetch l.instructors
        where l.session.id = :session order by l.startsAt, l.id""")
@NamedQuery(name = "Lesson.inRoom", query = """
        select l from Lesson l join fetch l.session left join fetch l.instructors where l.room = :room
        and l.startsAt > :since and l.startsAt < :to and l.endsAt > :from
        and l.session.status <> org.milerasmus.course.session.SessionStatus.CANCELLED""")
@NamedQuery(name = "Lesson.withPersons", query = """
        select l from Lesson l join fetch l.session join l.instructors i where i.person.id in :persons
        and l.startsAt > :since and l.startsAt < :to and l.endsAt > :from
        and l.session.status <> org.milerasmus.course.session.SessionStatus.CANCELLED""")
@NamedQuery(name = "Lesson.withGuest", query = """
        select l from Lesson l join fetch l.session join l.instructors i where i.person is null and i.academy = :academy and i.guestName = :name
        and l.startsAt > :since and l.startsAt < :to and l.endsAt > :from
        and l.session.status <> org.milerasmus.course.session.SessionStatus.CANCELLED""")
@NamedQuery(name = "Lesson.outside", query = """
        select count(l) from Lesson l where l.session.id = :session and (l.startsAt < :from or l.endsAt > :to)""")
@NamedQuery(name = "Lesson.smallestLab", query = """
        select min(l.room.seats) from Lesson l where l.session.id = :session
        and l.kind = org.milerasmus.course.session.timetable.LessonKind.LAB""")
@NamedQuery(name = "Lesson.taughtBy", query = "select count(l) from Lesson l join l.instructors i where i.id = :instructor")
public class Lesson extends Aggregate {

    private static final long serialVersionUID = 1L;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "session_id", updatable = false)
    private Session session;

    @NotBlank
    @Size(max = 160)
    @OneLine
    @Column(nullable = false)
    private String title;

    @NotNull
    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private LessonKind kind = LessonKind.LECTURE;

    @Column(name = "starts_at", nullable = false)
    private Instant startsAt;

    @Column(name = "ends_at", nullable = false)
    private Instant endsAt;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "room_id")
    private Room room;

    @ManyToMany(fetch = FetchType.LAZY)
    @JoinTable(name = "lesson_instructor", joinColumns = @JoinColumn(name = "lesson_id"), inverseJoinColumns = @JoinColumn(name = "instructor_id"))
    private Set<Instructor> instructors = new HashSet<>();

    /** A lesson is about to be taken out of the timetable; whoever holds something of it that must stay refuses. */
    public record Removed(long lessonId) {
    }

    protected Lesson() {
    }

    /** An entry to be filled in. */
    public Lesson(Session session) {
        this.session = session;
    }

    /**
     * Moves it, or makes it longer or shorter, by the clock on the wall of the host.
     *
     * @throws org.milerasmus.shared.RuleBroken for an hour that the clock leaves out
     */
    public void take(LocalDateTime from, LocalDateTime to) {
        WallClock clock = WallClock.of(session);
        startsAt = clock.moment(from, "from");
        endsAt = clock.moment(to, "to");
    }

    /** Takes over what was typed, but for the time. */
    void describe(Lesson typed, Room where, Collection<Instructor> who) {
        title = typed.title;
        kind = typed.kind;
        room = where;
        instructors.retainAll(who);
        instructors.addAll(who);
    }

    public Session getSession() {
        return session;
    }

    /** What it is about. */
    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = Typed.orNull(title);
    }

    public LessonKind getKind() {
        return kind;
    }

    public void setKind(LessonKind kind) {
        this.kind = kind;
    }

    /** When it begins. */
    public Instant getStartsAt() {
        return startsAt;
    }

    /** When it ends, excluded: the next one may begin then. */
    public Instant getEndsAt() {
        return endsAt;
    }

    /** Where it takes place; null when it is online. */
    public Room getRoom() {
        return room;
    }

    public void setRoom(Room room) {
        this.room = room;
    }

    /** Who teaches it, of the instructors of the session. */
    public Set<Instructor> getInstructors() {
        return instructors;
    }

    /** Its title, for the audit trail. */
    @Override
    public String toString() {
        return title;
    }
}

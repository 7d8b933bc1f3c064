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

    @NotNull
    @Column(name = "starts_at", nullable = false)
    private Instant startsAt;

    @NotNull
    @Column(name = "ends_at", nullable = false)
    private Instant endsAt;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "room_id")
    private Room room;

    @ManyToMany(fetch = FetchType.LAZY)
    @JoinTable(name = "lesson_instructor", joinColumns = @JoinColumn(name = "lesson_id"), inverseJoinColumns = @JoinColumn(name = "instructor_id"))
    private Set<Instructor> instructors = new HashSet<>();

    protected Lesson() {
    }

    /** An entry to be filled in. */
    public Lesson(Session session) {
        this.session = session;
    }

    /** Moves it, or makes it longer or shorter. */
    public void take(Instant from, Instant to) {
        startsAt = from;
        endsAt = to;
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

package org.milerasmus.course.attendance;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import org.milerasmus.course.enrolment.Enrolment;
import org.milerasmus.course.session.timetable.Lesson;
import org.milerasmus.shared.Aggregate;
import org.milerasmus.shared.RuleBroken;
import org.milerasmus.shared.text.Typed;

/** What is noted of one participant in one lesson. Whoever writes it holds the row of the lesson. */
@Entity
@Table(name = "attendance")
@NamedQuery(name = "Attendance.of", query = "select a from Attendance a where a.lesson.id = :lesson and a.enrolment.id = :enrolment")
@NamedQuery(name = "Attendance.byWay", query = "select a from Attendance a where a.lesson.id = :lesson and a.way = :way")
@NamedQuery(name = "Attendance.count", query = "select count(a) from Attendance a where a.lesson.id = :lesson")
@NamedQuery(name = "Attendance.notNoted", query = """
        select e from Enrolment e where e.session.id = :session and e.status in :taking
        and not exists (select a.id from Attendance a where a.enrolment = e and a.lesson.id = :lesson) order by e.id""")
@NamedQuery(name = "Attendance.ofLesson", query = Attendance.NOTED + " where l.id = :of")
@NamedQuery(name = "Attendance.ofSession", query = Attendance.NOTED + " where l.session.id = :of")
@NamedQuery(name = "Attendance.ofEnrolment", query = Attendance.NOTED + " where e.id = :of")
@NamedQuery(name = "Attendance.participants", query = """
        select new org.milerasmus.course.attendance.Participant(e.id, p.givenName, p.familyName, p.rank.grade, p.rank.rankTitle, s.name)
        from Enrolment e join e.person p join e.sending s where e.session.id = :session and e.status in :taking
        order by p.familyName, p.givenName, e.id""")
public class Attendance extends Aggregate {

    static final String NOTED = "select new org.milerasmus.course.attendance.Noted(a.id, a.version, l.id, l.startsAt, l.endsAt, e.id, a.mark, a.minutesLate,"
            + " a.reason, a.way, a.notedAt, a.notedBy) from Attendance a join a.lesson l join a.enrolment e";

    private static final long serialVersionUID = 1L;
    private static final int LONGEST_REASON = 300;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "lesson_id", updatable = false)
    private Lesson lesson;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "enrolment_id", updatable = false)
    private Enrolment enrolment;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private AttendanceMark mark;

    @Column(name = "minutes_late", nullable = false)
    private int minutesLate;

    private String reason;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private AttendanceWay way;

    @Column(name = "noted_at", nullable = false)
    private Instant notedAt;

    @Column(name = "noted_by", nullable = false)
    private String notedBy;

    protected Attendance() {
    }

    /** Something to be noted of a participant of the lesson's session. */
    public Attendance(Lesson lesson, Enrolment enrolment) {
        this.lesson = lesson;
        this.enrolment = enrolment;
    }

    /**
     * Notes it, or puts right what was noted before.
     *
     * @param late  minutes that somebody late has missed, at least 1 and less than the lesson has; else without meaning
     * @param words why somebody is excused, which has to be said; with other marks a remark, or null
     */
    public void note(AttendanceMark newMark, Integer late, String words, Noting noting) {
        String typed = Typed.orNull(words);
        if (newMark == AttendanceMark.EXCUSED && typed == null) {
            throw RuleBroken.at("reason", "attendance.reasonMissing");
        }
        if (typed != null && typed.length() > LONGEST_REASON) {
            throw RuleBroken.at("reason", "attendance.reasonTooLong", LONGEST_REASON);
        }
        minutesLate = newMark == AttendanceMark.LATE ? requireWithin(late) : 0;
        mark = newMark;
        reason = typed;
        way = noting.way();
        notedAt = noting.at();
        notedBy = noting.by();
    }

    private int requireWithin(Integer late) {
        long minutes = Duration.between(lesson.getStartsAt(), lesson.getEndsAt()).toMinutes();
        if (late == null || late < 1 || late >= minutes) {
            throw RuleBroken.at("minutesLate", "attendance.minutesLate", minutes - 1);
        }
        return late;
    }

    public Lesson getLesson() {
        return lesson;
    }

    public Enrolment getEnrolment() {
        return enrolment;
    }

    public AttendanceMark getMark() {
        return mark;
    }

    /** Minutes that somebody late has missed; else 0. */
    public int getMinutesLate() {
        return minutesLate;
    }

    /** Why somebody is excused, or a remark; else null. */
    public String getReason() {
        return reason;
    }

    public AttendanceWay getWay() {
        return way;
    }

    public Instant getNotedAt() {
        return notedAt;
    }

    /** Name of who noted it: the participant, or who keeps the register. */
    public String getNotedBy() {
        return notedBy;
    }
}

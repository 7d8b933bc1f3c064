package org.milerasmus.course.attendance.checkin;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.milerasmus.course.attendance.Attendance;
import org.milerasmus.course.attendance.AttendanceWay;
import org.milerasmus.course.attendance.Attendances;
import org.milerasmus.course.attendance.Lateness;
import org.milerasmus.course.attendance.RegisterKeepers;
import org.milerasmus.course.attendance.register.LessonFacts;
import org.milerasmus.course.enrolment.Enrolment;
import org.milerasmus.course.enrolment.EnrolmentStatus;
import org.milerasmus.course.session.SessionStatus;
import org.milerasmus.course.session.timetable.Lesson;
import org.milerasmus.security.Caller;
import org.milerasmus.security.Roles;
import org.milerasmus.shared.NotFound;
import org.milerasmus.shared.RuleBroken;

/** Participants who check in by the code on the screen. Whoever does something about a lesson holds it, so a scan is before or after a closing. */
@Stateless
@RolesAllowed({Roles.APPLICANT, Roles.STAFF, Roles.OFFICIAL, Roles.ADMINISTRATOR, Roles.AUDITOR})
public class Scans {

    private static final String PARTICIPANT = """
            select e from Enrolment e where e.session = :session and e.person.account.id = :account and e.status in :taking""";

    @PersistenceContext(unitName = "erasmus")
    private EntityManager em;

    @Inject
    private Caller caller;

    @Inject
    private RegisterKeepers keepers;

    @Inject
    private Attendances attendances;

    @Inject
    private OpenCheckIns checkIns;

    @Inject
    private Clock clock;

    /**
     * What checking in would note; nothing is noted.
     *
     * @throws RuleBroken with the reason why nothing would be
     */
    public Scan look(long lessonId, @NotNull String code) {
        return scan(em.find(Lesson.class, lessonId), lessonId, code, false);
    }

    /**
     * Notes the caller as present, or as late.
     *
     * @throws RuleBroken with the reason when nothing is noted: no participant of this session, checked in or noted before, too early,
     *                    another day, not open, a code that is too old or of another lesson
     */
    public Scan checkIn(long lessonId, @NotNull String code) {
        return scan(keepers.hold(lessonId), lessonId, code, true);
    }

    private Scan scan(Lesson lesson, long lessonId, String code, boolean write) {
        if (lesson == null || lesson.getSession().getStatus() == SessionStatus.DRAFT) {
            throw new NotFound(Lesson.class, lessonId);
        }
        Instant now = clock.instant();
        Enrolment enrolment = enrolment(lesson);
        requireNew(lesson, enrolment);
        requireTaken(lesson, code, now);
        Lateness stands = Lateness.of(lesson.getStartsAt(), attendances.rule(lesson.getSession()).getLateAfter(), now);
        if (write) {
            Attendance attendance = new Attendance(lesson, enrolment);
            attendance.note(stands.mark(), stands.minutes(), null, keepers.noting(AttendanceWay.SCANNED));
            em.persist(attendance);
            attendances.changed(lesson.getSession(), List.of(enrolment));
        }
        return new Scan(LessonFacts.of(lesson), stands);
    }

    private Enrolment enrolment(Lesson lesson) {
        return em.createQuery(PARTICIPANT, Enrolment.class).setParameter("session", lesson.getSession()).setParameter("account", caller.accountId())
                .setParameter("taking", EnrolmentStatus.TAKING_PART).getResultStream().findFirst()
                .orElseThrow(() -> RuleBroken.of("attendance.noParticipant", lesson.getSession().getCode(), lesson.getSession().getCourse().getTitle()));
    }

    private void requireNew(Lesson lesson, Enrolment enrolment) {
        attendances.find(lesson, enrolment).ifPresent(noted -> {
            throw switch (noted.getWay()) {
                case SCANNED -> RuleBroken.of("attendance.checkedIn", keepers.at(lesson, noted.getNotedAt()), noted.getMark());
                case ENTERED -> RuleBroken.of("attendance.noted", noted.getMark(), noted.getNotedBy(), keepers.at(lesson, noted.getNotedAt()));
                case CLOSING -> RuleBroken.of("attendance.closedWithout", keepers.at(lesson, noted.getNotedAt()));
            };
        });
    }

    private void requireTaken(Lesson lesson, String code, Instant now) {
        CheckIn checkIn = checkIns.of(lesson).orElse(null);
        switch (checkIns.state(checkIn, lesson, now)) {
            case TOO_EARLY -> throw RuleBroken.of("attendance.tooEarly", keepers.opens(lesson));
            case OTHER_DAY -> throw RuleBroken.of("attendance.otherDay", keepers.day(lesson));
            case NOT_OPENED -> throw RuleBroken.of("attendance.notOpened");
            case CLOSED -> throw RuleBroken.of("attendance.closed", keepers.at(lesson, checkIn.getClosedAt()));
            case LESSON_OVER -> throw RuleBroken.of("attendance.lessonOver", keepers.at(lesson, lesson.getEndsAt()));
            case OPEN -> {
                if (!checkIn.takes(code, now)) {
                    throw RuleBroken.of("attendance.codeOld");
                }
            }
        }
    }
}

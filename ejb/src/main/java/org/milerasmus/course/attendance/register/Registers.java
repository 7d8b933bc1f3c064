package org.milerasmus.course.attendance.register;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.milerasmus.course.attendance.Attendance;
import org.milerasmus.course.attendance.AttendanceMark;
import org.milerasmus.course.attendance.AttendanceWay;
import org.milerasmus.course.attendance.Attendances;
import org.milerasmus.course.attendance.Noted;
import org.milerasmus.course.attendance.Noting;
import org.milerasmus.course.attendance.RegisterKeepers;
import org.milerasmus.course.enrolment.Enrolment;
import org.milerasmus.course.enrolment.EnrolmentStatus;
import org.milerasmus.course.session.timetable.Lesson;
import org.milerasmus.security.Roles;
import org.milerasmus.shared.NotFound;
import org.milerasmus.shared.Stale;
import org.milerasmus.shared.database.Writing;

/** The registers of lessons: kept by the instructors of the session and by staff of its host, read by administrators and auditors, too. */
@Stateless
@RolesAllowed({Roles.APPLICANT, Roles.STAFF})
public class Registers {

    @PersistenceContext(unitName = "erasmus")
    private EntityManager em;

    @Inject
    private RegisterKeepers keepers;

    @Inject
    private Attendances attendances;

    /** The register of a lesson, its participants by name. */
    @RolesAllowed({Roles.APPLICANT, Roles.STAFF, Roles.OFFICIAL, Roles.ADMINISTRATOR, Roles.AUDITOR})
    public Register read(long lessonId) {
        Lesson lesson = keepers.read(lessonId);
        Map<Long, Noted> noted = attendances.ofLesson(lessonId).stream().collect(Collectors.toMap(Noted::enrolmentId, Function.identity()));
        List<RegisterLine> lines = attendances.participants(lesson.getSession().getId()).stream()
                .map(who -> new RegisterLine(who, noted.get(who.enrolmentId()))).toList();
        return new Register(LessonFacts.of(lesson), attendances.rule(lesson.getSession()).getLateAfter(), keepers.keeps(lesson.getSession()),
                keepers.isBegun(lesson), keepers.opens(lesson), keepers.day(lesson).equals(keepers.today(lesson)), lines);
    }

    /**
     * Notes something of a participant, or puts right what was noted. From shortly before the lesson on; excused is somebody
     * earlier, too.
     *
     * @param seen        version that the caller corrects; null when the caller has seen nothing noted
     * @param minutesLate minutes that somebody late has missed; else without meaning
     * @throws Stale when somebody else has noted something meanwhile, or the participant has checked in
     */
    public void note(long lessonId, long enrolmentId, Long seen, @NotNull AttendanceMark mark, Integer minutesLate, String reason) {
        Lesson lesson = keepers.lock(lessonId);
        if (mark != AttendanceMark.EXCUSED) {
            keepers.requireBegun(lesson);
        }
        Enrolment enrolment = participant(lesson, enrolmentId);
        Attendance stored = attendances.find(lesson, enrolment).orElse(null);
        requireSeen(stored, seen, enrolmentId);
        Attendance attendance = stored == null ? new Attendance(lesson, enrolment) : stored;
        attendance.note(mark, minutesLate, reason, keepers.noting(AttendanceWay.ENTERED));
        em.persist(attendance);
        Writing.now(em, Attendance.class, attendance.getId());
        attendances.changed(lesson.getSession(), List.of(enrolment));
    }

    /** Takes back what is noted of a participant, as if it had never been. */
    public void takeBack(long lessonId, long enrolmentId, long seen) {
        Lesson lesson = keepers.lock(lessonId);
        Enrolment enrolment = participant(lesson, enrolmentId);
        Attendance stored = attendances.find(lesson, enrolment).orElse(null);
        requireSeen(stored, seen, enrolmentId);
        em.remove(stored);
        attendances.changed(lesson.getSession(), List.of(enrolment));
    }

    /** Notes everybody as present of whom nothing is noted yet. How many they are. */
    public int noteOthersPresent(long lessonId) {
        Lesson lesson = keepers.lock(lessonId);
        keepers.requireBegun(lesson);
        Noting noting = keepers.noting(AttendanceWay.ENTERED);
        return attendances.noteOthers(lesson, AttendanceMark.PRESENT, noting);
    }

    private Enrolment participant(Lesson lesson, long enrolmentId) {
        Enrolment enrolment = em.find(Enrolment.class, enrolmentId);
        if (enrolment == null || !enrolment.getSession().equals(lesson.getSession()) || !EnrolmentStatus.TAKING_PART.contains(enrolment.getStatus())) {
            throw new NotFound(Enrolment.class, enrolmentId);
        }
        return enrolment;
    }

    private static void requireSeen(Attendance stored, Long seen, long enrolmentId) {
        Long now = stored == null ? null : Long.valueOf(stored.getVersion());
        if (now == null ? seen != null : !now.equals(seen)) {
            throw new Stale(Attendance.class, stored == null ? enrolmentId : stored.getId());
        }
    }
}

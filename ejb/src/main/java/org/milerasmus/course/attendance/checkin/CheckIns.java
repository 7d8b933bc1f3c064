package org.milerasmus.course.attendance.checkin;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.milerasmus.course.attendance.Attendance;
import org.milerasmus.course.attendance.AttendanceMark;
import org.milerasmus.course.attendance.AttendanceWay;
import org.milerasmus.course.attendance.Attendances;
import org.milerasmus.course.attendance.Noting;
import org.milerasmus.course.attendance.RegisterKeepers;
import org.milerasmus.course.attendance.register.Register;
import org.milerasmus.course.attendance.register.RegisterLine;
import org.milerasmus.course.attendance.register.Registers;
import org.milerasmus.course.session.SessionStatus;
import org.milerasmus.course.session.timetable.Lesson;
import org.milerasmus.outbox.MailSettings;
import org.milerasmus.security.Caller;
import org.milerasmus.security.Roles;
import org.milerasmus.security.SecretToken;
import org.milerasmus.shared.NotFound;
import org.milerasmus.shared.RuleBroken;

/** Check-in to lessons, for those who keep the register. */
@Stateless
@RolesAllowed({Roles.APPLICANT, Roles.STAFF})
public class CheckIns {

    private static final String PAGE = "/course/attendance/checkin?lesson=%d&code=%s";
    private static final Set<AttendanceMark> THERE = Set.of(AttendanceMark.PRESENT, AttendanceMark.LATE);

    @PersistenceContext(unitName = "erasmus")
    private EntityManager em;

    @Inject
    private Caller caller;

    @Inject
    private RegisterKeepers keepers;

    @Inject
    private Attendances attendances;

    @Inject
    private Registers registers;

    @Inject
    private OpenCheckIns checkIns;

    @Inject
    private MailSettings settings;

    @Inject
    private Clock clock;

    /** What the screen in front of the class shows now; only for those who keep the register, because whoever sees the code can pass it on. */
    public CheckInScreen screen(long lessonId) {
        Lesson lesson = em.find(Lesson.class, lessonId);
        if (lesson == null) {
            throw new NotFound(Lesson.class, lessonId);
        }
        caller.require(keepers.keeps(lesson.getSession()), Lesson.class, lessonId);
        Register register = registers.read(lessonId);
        Instant now = clock.instant();
        CheckIn checkIn = checkIns.of(lesson).orElse(null);
        CheckInState state = checkIns.state(checkIn, lesson, now);
        String address = state == CheckInState.OPEN ? settings.address(PAGE.formatted(lessonId, checkIn.codeAt(now))) : null;
        List<RegisterLine> there = register.lines().stream().filter(line -> line.noted() != null && THERE.contains(line.mark()))
                .sorted(Comparator.comparing((RegisterLine line) -> line.noted().at()).reversed()).toList();
        return new CheckInScreen(register.lesson(), state, address, CheckInCode.secondsLeft(now),
                keepers.opens(lesson), shown(lesson, checkIn, CheckIn::getOpenedAt), shown(lesson, checkIn, CheckIn::getClosedAt),
                register.lines().size(), there, register.count(null));
    }

    private ZonedDateTime shown(Lesson lesson, CheckIn checkIn, Function<CheckIn, Instant> moment) {
        return Optional.ofNullable(checkIn).map(moment).map(at -> keepers.at(lesson, at)).orElse(null);
    }

    /**
     * Opens check-in shortly before a lesson or while it is given, or once more after it was closed: then those who were not there when it was closed can
     * still check in.
     */
    public void open(long lessonId) {
        Lesson lesson = keepers.lock(lessonId);
        CheckIn checkIn = checkIns.of(lesson).orElse(null);
        requireTime(lesson, checkIns.state(checkIn, lesson, clock.instant()));
        Noting noting = keepers.noting(AttendanceWay.ENTERED);
        if (checkIn == null) {
            em.persist(new CheckIn(lesson, SecretToken.next(), noting));
            return;
        }
        checkIn.reopen(SecretToken.next(), noting);
        List<Attendance> absent = em.createNamedQuery("Attendance.byWay", Attendance.class).setParameter("lesson", lessonId)
                .setParameter("way", AttendanceWay.CLOSING).getResultList();
        absent.forEach(em::remove);
        attendances.changed(lesson.getSession(), absent.stream().map(Attendance::getEnrolment).toList());
    }

    private void requireTime(Lesson lesson, CheckInState state) {
        if (lesson.getSession().getStatus() != SessionStatus.PUBLISHED) {
            throw RuleBroken.of("attendance.sessionState", lesson.getSession().getStatus());
        }
        if (state == CheckInState.TOO_EARLY) {
            throw RuleBroken.of("attendance.tooEarly", keepers.opens(lesson));
        }
        if (state == CheckInState.OTHER_DAY) {
            throw RuleBroken.of("attendance.otherDay", keepers.day(lesson));
        }
        if (!clock.instant().isBefore(lesson.getEndsAt())) {
            throw RuleBroken.of("attendance.lessonOver", keepers.at(lesson, lesson.getEndsAt()));
        }
    }

    /** Closes check-in; everybody of whom nothing is noted is absent. How many they are. */
    public int close(long lessonId) {
        Lesson lesson = keepers.lock(lessonId);
        CheckIn checkIn = checkIns.of(lesson).orElseThrow(() -> RuleBroken.of("attendance.notOpened"));
        Noting noting = keepers.noting(AttendanceWay.CLOSING);
        checkIn.close(noting);
        return attendances.noteOthers(lesson, AttendanceMark.ABSENT, noting);
    }
}

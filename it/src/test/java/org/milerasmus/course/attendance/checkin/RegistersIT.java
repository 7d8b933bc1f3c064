package org.milerasmus.course.attendance.checkin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.milerasmus.course.attendance.AttendanceMark;
import org.milerasmus.course.attendance.AttendanceRule;
import org.milerasmus.course.attendance.Attendances;
import org.milerasmus.course.attendance.Share;
import org.milerasmus.course.attendance.register.OwnAttendances;
import org.milerasmus.course.attendance.register.Overview;
import org.milerasmus.course.attendance.register.Register;
import org.milerasmus.course.attendance.register.RegisterLine;
import org.milerasmus.course.attendance.register.Registers;
import org.milerasmus.course.attendance.register.SessionRegisters;
import org.milerasmus.course.session.Session;
import org.milerasmus.course.session.timetable.Lesson;
import org.milerasmus.dashboard.Board;
import org.milerasmus.dashboard.Dashboards;
import org.milerasmus.dashboard.entry.Task;
import org.milerasmus.dashboard.entry.TaskKind;
import org.milerasmus.exchange.decision.Exchange;
import org.milerasmus.it.As;
import org.milerasmus.it.Race;
import org.milerasmus.partnership.academy.Academy;
import org.milerasmus.security.Role;
import org.milerasmus.shared.NotFound;
import org.milerasmus.shared.RuleBroken;
import org.milerasmus.shared.Stale;

/** Registers that are entered and corrected by hand, and what they say of a session. */
@ExtendWith(ArquillianExtension.class)
class RegistersIT {

    @Inject
    private Exchange exchange;

    @Inject
    private Lessons lessons;

    @Inject
    private Registers registers;

    @Inject
    private SessionRegisters sessionRegisters;

    @Inject
    private OwnAttendances own;

    @Inject
    private Dashboards dashboards;

    @Inject
    private Attendances attendances;

    private Academy host;
    private Session session;
    private Lesson lesson;
    private String instructor;
    private String coordinator;
    private Lessons.Participant first;
    private Lessons.Participant second;

    @BeforeEach
    void aLessonOfYesterday() {
        host = exchange.academy();
        session = lessons.session(host);
        lesson = lessons.other(session, -1);
        instructor = lessons.instructor(session);
        coordinator = exchange.coordinator(host);
        first = lessons.participant(session);
        second = lessons.participant(session);
    }

    @Test
    void whatIsNotedIsPutRightByWhoHasSeenIt() {
        note(first, null, AttendanceMark.LATE, 20);
        RegisterLine seen = line(first);
        assertThat(seen.noted().minutesLate()).isEqualTo(20);
        assertThatExceptionOfType(Stale.class).isThrownBy(() -> note(first, null, AttendanceMark.ABSENT, null));
        assertThatExceptionOfType(RuleBroken.class).isThrownBy(() -> note(first, seen.version(), AttendanceMark.EXCUSED, null))
                .satisfies(rule -> assertThat(rule.field()).contains("reason"));
        assertThat(line(first).mark()).isEqualTo(AttendanceMark.LATE);
        As.staff(coordinator, () -> registers.note(lesson.getId(), first.id(), seen.version(), AttendanceMark.EXCUSED, null, "Medical"));
        assertThatExceptionOfType(Stale.class).isThrownBy(() -> note(first, seen.version(), AttendanceMark.ABSENT, null));
        As.staff(coordinator, () -> registers.takeBack(lesson.getId(), first.id(), line(first).version()));
        assertThat(line(first).noted()).isNull();
    }

    @Test
    void ofTwoWhoNoteTheSamePersonAtOnceOneSeesTheOther() {
        List<Object> outcomes = Race.run(4, i -> () -> As.applicant(instructor, () -> {
            registers.note(lesson.getId(), first.id(), null, i % 2 == 0 ? AttendanceMark.PRESENT : AttendanceMark.ABSENT, null, null);
            return "noted";
        }));
        assertThat(outcomes).containsOnlyOnce("noted");
        assertThat(outcomes).filteredOn(Stale.class::isInstance).hasSize(3);
        assertThat(lessons.stored(lesson)).hasSize(1);
    }

    @Test
    void allOthersArePresentInOneStepAndWhoIsNotedStays() {
        note(first, null, AttendanceMark.ABSENT, null);
        assertThat(As.applicant(instructor, () -> registers.noteOthersPresent(lesson.getId()))).isEqualTo(1);
        assertThat(As.applicant(instructor, () -> registers.noteOthersPresent(lesson.getId()))).isZero();
        Register register = As.applicant(instructor, () -> registers.read(lesson.getId()));
        assertThat(register.count(AttendanceMark.PRESENT)).isEqualTo(1);
        assertThat(register.count(AttendanceMark.ABSENT)).isEqualTo(1);
        assertThat(register.count(null)).isZero();
    }

    @Test
    void beforeItsDayOneCanOnlyBeExcused() {
        Lesson tomorrow = lessons.other(session, 1);
        assertThatExceptionOfType(RuleBroken.class).isThrownBy(() -> As.applicant(instructor,
                () -> registers.note(tomorrow.getId(), first.id(), null, AttendanceMark.PRESENT, null, null))).extracting(RuleBroken::key).isEqualTo("attendance.notYet");
        assertThatExceptionOfType(RuleBroken.class).isThrownBy(() -> As.applicant(instructor, () -> registers.noteOthersPresent(tomorrow.getId())));
        As.applicant(instructor, () -> registers.note(tomorrow.getId(), first.id(), null, AttendanceMark.EXCUSED, null, "Duty"));
        assertThat(lessons.stored(tomorrow)).containsExactly(first.id() + " EXCUSED ENTERED 0");
    }

    @Test
    void dashboardsTellOfARegisterOfTodayThatIsNotKept() {
        Lesson today = lessons.running(session, 10);
        assertThat(toKeep(As.applicant(instructor, () -> dashboards.mine()))).as("and of none of yesterday").containsExactly(today.getId().toString());
        assertThat(toKeep(As.staff(coordinator, () -> dashboards.mine()))).containsExactly(today.getId().toString());
        assertThat(toKeep(As.staff(exchange.coordinator(exchange.academy()), () -> dashboards.mine()))).isEmpty();
        As.applicant(instructor, () -> registers.noteOthersPresent(today.getId()));
        assertThat(toKeep(As.applicant(instructor, () -> dashboards.mine()))).isEmpty();
    }

    private static List<String> toKeep(Board board) {
        return board.tasks().stream().filter(task -> task.kind() == TaskKind.KEEP_REGISTER).map(Task::code).toList();
    }

    @Test
    void onTheDayWhoIsThereIsNotedHalfAnHourBeforeTheLessonAndNotEarlier() {
        Lesson later = lessons.coming(session, 32);
        assertThat(As.applicant(instructor, () -> registers.read(later.getId())).begun()).isFalse();
        for (AttendanceMark mark : List.of(AttendanceMark.PRESENT, AttendanceMark.LATE, AttendanceMark.ABSENT)) {
            assertThatExceptionOfType(RuleBroken.class).isThrownBy(() -> As.applicant(instructor,
                    () -> registers.note(later.getId(), first.id(), null, mark, 5, null))).satisfies(rule -> {
                        assertThat(rule.key()).isEqualTo("attendance.notYet");
                        assertThat(rule.args()).containsExactly(later.getStartsAt().minusSeconds(1800).atZone(host.zone()));
                    });
        }
        assertThatExceptionOfType(RuleBroken.class).isThrownBy(() -> As.applicant(instructor, () -> registers.noteOthersPresent(later.getId())));
        As.applicant(instructor, () -> registers.note(later.getId(), first.id(), null, AttendanceMark.EXCUSED, null, "Duty"));
        assertThat(lessons.stored(later)).containsExactly(first.id() + " EXCUSED ENTERED 0");
        Lesson soon = lessons.coming(session, 28);
        As.applicant(instructor, () -> registers.note(soon.getId(), first.id(), null, AttendanceMark.PRESENT, null, null));
        assertThat(lessons.stored(soon)).containsExactly(first.id() + " PRESENT ENTERED 0");
    }

    @Test
    void nobodyElseReadsOrWrites() {
        String cadet = first.email();
        String elsewhere = exchange.coordinator(exchange.academy());
        String administrator = exchange.programme(Role.ADMINISTRATOR);
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> As.applicant(cadet, () -> registers.read(lesson.getId())));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> As.applicant(cadet, () -> sessionRegisters.overview(session.getCode())));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> As.staff(elsewhere, () -> registers.noteOthersPresent(lesson.getId())));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> As.applicant(cadet, () -> own.of(second.id())));
        assertThatExceptionOfType(NotFound.class).as("of another session").isThrownBy(() -> note(lessons.participant(lessons.session(host)), null, AttendanceMark.PRESENT, null));
        assertThat(As.administrator(administrator, () -> registers.read(lesson.getId())).kept()).isFalse();
        assertThatExceptionOfType(EJBAccessException.class).isThrownBy(() -> As.administrator(administrator, () -> registers.noteOthersPresent(lesson.getId())));
        assertThat(As.auditor(exchange.programme(Role.AUDITOR), () -> sessionRegisters.overview(session.getCode())).lines()).hasSize(2);
        assertThat(lessons.stored(lesson)).isEmpty();
    }

    @Test
    void theSessionShowsWhoHasAttendedTooLittleAndEachOneSeesTheOwnShare() {
        ask(60);
        lessons.other(session, -2);
        note(first, null, AttendanceMark.LATE, 30);
        note(second, null, AttendanceMark.PRESENT, null);
        Overview overview = As.applicant(instructor, () -> sessionRegisters.overview(session.getCode()));
        assertThat(overview.lessons()).hasSize(2);
        assertThat(overview.below()).isEqualTo(1);
        assertThat(overview.lines()).filteredOn(line -> line.who().enrolmentId().equals(first.id())).singleElement()
                .satisfies(line -> assertThat(line.share().percent()).isEqualTo(50)).satisfies(line -> assertThat(line.below()).isTrue());
        assertThat(attendances.shares(session.getId())).isEqualTo(Map.of(first.id(), new Share(30, 60), second.id(), new Share(60, 60)));
        assertThat(attendances.share(first.id())).isEqualTo(new Share(30, 60));
        assertThat(As.applicant(first.email(), () -> own.of(first.id())).below()).isTrue();
        assertThat(As.applicant(second.email(), () -> own.of(second.id())).below()).isFalse();
        assertThat(As.applicant(instructor, () -> sessionRegisters.card(session.getId())).orElseThrow().noted()).isEqualTo(1);
        assertThat(As.applicant(first.email(), () -> sessionRegisters.card(session.getId()))).isEmpty();
    }

    @Test
    void whatIsAskedForIsSaidByTheHostAndNotLost() {
        AttendanceRule seen = As.staff(coordinator, () -> sessionRegisters.overview(session.getCode())).rule();
        ask(80);
        assertThatExceptionOfType(Stale.class).isThrownBy(() -> As.staff(coordinator, () -> sessionRegisters.save(seen)));
        assertThatExceptionOfType(EJBAccessException.class).isThrownBy(() -> As.applicant(instructor, () -> sessionRegisters.save(seen)));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> As.staff(exchange.coordinator(exchange.academy()), () -> sessionRegisters.save(seen)));
        assertThat(As.staff(coordinator, () -> sessionRegisters.overview(session.getCode())).rule().getMinPercent()).isEqualTo(80);
    }

    private void ask(int percent) {
        As.staff(coordinator, () -> {
            AttendanceRule rule = sessionRegisters.overview(session.getCode()).rule();
            rule.setMinPercent(percent);
            sessionRegisters.save(rule);
        });
    }

    private void note(Lessons.Participant who, Long seen, AttendanceMark mark, Integer minutes) {
        As.applicant(instructor, () -> registers.note(lesson.getId(), who.id(), seen, mark, minutes, null));
    }

    private RegisterLine line(Lessons.Participant who) {
        return As.applicant(instructor, () -> registers.read(lesson.getId())).lines().stream()
                .filter(line -> line.who().enrolmentId().equals(who.id())).findFirst().orElseThrow();
    }
}

package org.milerasmus.course.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.inject.Inject;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.milerasmus.course.enrolling.Classroom;
import org.milerasmus.course.enrolment.EnrolmentStatus;
import org.milerasmus.course.session.DemoSessions;
import org.milerasmus.course.session.Session;
import org.milerasmus.course.session.planning.Sessions;
import org.milerasmus.course.session.timetable.Lesson;
import org.milerasmus.course.session.timetable.LessonRow;
import org.milerasmus.course.session.timetable.Timetables;
import org.milerasmus.exchange.decision.Exchange;
import org.milerasmus.it.As;
import org.milerasmus.it.Statements;
import org.milerasmus.partnership.academy.Academy;
import org.milerasmus.person.Person;
import org.milerasmus.shared.NotFound;

@ExtendWith(ArquillianExtension.class)
class CalendarFeedsIT {

    @Inject
    private DemoSessions taught;

    @Inject
    private Exchange exchange;

    @Inject
    private Classroom classroom;

    @Inject
    private CalendarFeeds feeds;

    @Inject
    private Timetables timetables;

    @Inject
    private Sessions sessions;

    private Academy host;
    private Person teacher;
    private String coordinator;
    private Session session;

    @BeforeEach
    void aSessionWithALesson() {
        host = exchange.academy();
        coordinator = exchange.coordinator(host);
        Academy partner = exchange.academy();
        teacher = taught.person(partner);
        session = taught.published(host);
        As.staff(coordinator, () -> {
            Lesson lesson = timetables.edit(session.getId(), null);
            lesson.setTitle("Demo lesson");
            lesson.getInstructors().add(taught.instructor(session, teacher, partner));
            timetables.save(lesson, DemoSessions.FIRST_DAY.atTime(9, 0), DemoSessions.FIRST_DAY.atTime(10, 30));
        });
    }

    @Test
    void whoTeachesAndTheHostFindTheLessonAndOthersFindNothing() {
        String day = DemoSessions.FIRST_DAY.toString().replace("-", "");
        String mine = As.applicant(email(), () -> feeds.renewMine());
        String ofHost = As.staff(coordinator, () -> feeds.renewThatOfMyAcademy());
        String ofPartner = As.staff(exchange.coordinator(exchange.academy()), () -> feeds.renewThatOfMyAcademy());
        assertThat(feeds.read(mine).text()).contains("SUMMARY:Demo lesson").contains("DTSTART:" + day + "T070000Z").contains("DTSTART;VALUE=DATE:" + day);
        assertThat(feeds.read(ofHost).text()).contains("SUMMARY:Demo lesson");
        assertThat(feeds.read(ofPartner).text()).doesNotContain("VEVENT");
    }

    @Test
    void whoHasASeatFindsTheWholeTimetableAndWhoWaitsDoesNot() {
        Person seated = exchange.cadet(host);
        Person waiting = exchange.cadet(host);
        classroom.place(session, seated, EnrolmentStatus.SEATED);
        classroom.place(session, waiting, EnrolmentStatus.WAITING);
        assertThat(read(seated)).contains("SUMMARY:Demo lesson").contains("DTSTART;VALUE=DATE:");
        assertThat(read(waiting)).doesNotContain("VEVENT");
    }

    @Test
    void aRenewedAddressEndsTheFormerOneAndAGuessFindsNothing() {
        String former = As.applicant(email(), () -> feeds.renewMine());
        String present = As.applicant(email(), () -> feeds.renewMine());
        assertThat(present).isNotEqualTo(former).hasSize(43);
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> feeds.read(former));
        assertThat(As.applicant(email(), () -> feeds.mine())).isPresent();
        assertThat(feeds.read(present).text()).contains("Demo lesson");
    }

    @Test
    void theMarkChangesWithTheEntriesAloneAndACancelledSessionIsCalledOff() {
        String token = As.applicant(email(), () -> feeds.renewMine());
        Feed before = feeds.read(token);
        assertThat(feeds.read(token).mark()).isEqualTo(before.mark());
        LessonRow row = timetables.lessons(session.getId()).getFirst();
        As.staff(coordinator, () -> timetables.move(row.id(), row.version(), row.from().plusHours(1), row.to().plusHours(1)));
        Feed moved = feeds.read(token);
        assertThat(moved.mark()).isNotEqualTo(before.mark());
        assertThat(moved.text()).contains("T080000Z").contains("SEQUENCE:2");
        As.staff(coordinator, () -> sessions.cancel(session.getId(), session.getVersion(), "Demo flood"));
        assertThat(feeds.read(token).text()).contains("STATUS:CANCELLED").doesNotContain("STATUS:CONFIRMED");
    }

    @Test
    void itNeedsFewStatementsHoweverManyEntriesItHas() {
        String token = As.staff(coordinator, () -> feeds.renewThatOfMyAcademy());
        assertThat(Statements.count(() -> feeds.read(token))).isLessThanOrEqualTo(5);
    }

    private String read(Person person) {
        String token = As.applicant(person.getAccount().getEmail(), () -> feeds.renewMine());
        return feeds.read(token).text();
    }

    private String email() {
        return teacher.getAccount().getEmail();
    }
}

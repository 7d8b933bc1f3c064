package org.milerasmus.course.session.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.milerasmus.audit.AuditAction;
import org.milerasmus.course.session.DemoSessions;
import org.milerasmus.course.session.Instructor;
import org.milerasmus.course.session.SeatShare;
import org.milerasmus.course.session.Session;
import org.milerasmus.course.session.SessionForm;
import org.milerasmus.course.session.SessionStand;
import org.milerasmus.course.session.SessionStatus;
import org.milerasmus.course.session.listing.OpenSessionFilter;
import org.milerasmus.course.session.listing.OpenSessions;
import org.milerasmus.course.session.listing.SessionFilter;
import org.milerasmus.course.session.listing.SessionLists;
import org.milerasmus.course.session.listing.SessionRow;
import org.milerasmus.course.session.listing.TaughtRow;
import org.milerasmus.course.session.listing.TaughtSessions;
import org.milerasmus.course.session.timetable.Lesson;
import org.milerasmus.course.session.timetable.LessonKind;
import org.milerasmus.course.session.timetable.Timetables;
import org.milerasmus.exchange.decision.Exchange;
import org.milerasmus.it.As;
import org.milerasmus.it.Statements;
import org.milerasmus.it.Trail;
import org.milerasmus.partnership.academy.Academy;
import org.milerasmus.person.Person;
import org.milerasmus.security.Role;
import org.milerasmus.shared.NotFound;
import org.milerasmus.shared.PageRequest;
import org.milerasmus.shared.RuleBroken;
import org.milerasmus.shared.Stale;

@ExtendWith(ArquillianExtension.class)
class SessionsIT {

    private static final PageRequest PAGE = new PageRequest(0, 25, "host", false);

    @Inject
    private DemoSessions taught;

    @Inject
    private Exchange exchange;

    @Inject
    private Trail trail;

    @Inject
    private Sessions sessions;

    @Inject
    private SessionLists lists;

    @Inject
    private OpenSessions openSessions;

    @Inject
    private TaughtSessions taughtSessions;

    @Inject
    private Instructors instructors;

    @Inject
    private Timetables timetables;

    private Academy host;
    private String coordinator;

    @BeforeEach
    void academies() {
        host = exchange.academy();
        coordinator = exchange.coordinator(host);
    }

    @Test
    void aDraftWithItsSharesIsSeenByItsHostAloneUntilItIsPublished() {
        Session typed = taught.typed(taught.course(host), host);
        typed.getShares().addAll(List.of(SeatShare.ofCivilians(4), SeatShare.ofNation("FR", 3), SeatShare.ofAcademy(host, 2)));
        Session draft = As.staff(coordinator, () -> sessions.save(typed));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> openSessions.view(draft.getCode()));
        String stranger = exchange.coordinator(exchange.academy());
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> As.staff(stranger, () -> openSessions.view(draft.getCode())));
        assertThat(trail.count(AuditAction.DENIED, Session.class, draft.getId())).isEqualTo(2);
        As.staff(coordinator, () -> sessions.publish(draft.getId(), draft.getVersion()));
        Session seen = openSessions.view(draft.getCode());
        assertThat(seen.getShares()).extracting(SeatShare::getSeats).containsExactly(4, 3, 2);
        assertThat(seen.openSeats()).isEqualTo(11);
    }

    @Test
    void nobodyPlansForAnotherHostAndNobodyButStaffPlans() {
        Session published = taught.published(host);
        String stranger = exchange.coordinator(exchange.academy());
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> As.staff(stranger, () -> sessions.save(taught.typed(published.getCourse(), host))));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> As.staff(stranger, () -> sessions.edit(published.getCode())));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> As.staff(stranger, () -> instructors.begin(published.getId())));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> As.staff(stranger, () -> sessions.cancel(published.getId(), published.getVersion(), "Demo flood")));
        assertThatExceptionOfType(EJBAccessException.class)
                .isThrownBy(() -> As.auditor(exchange.programme(Role.AUDITOR), () -> sessions.publish(published.getId(), published.getVersion())));
    }

    @Test
    void aStaleSaveChangesNothingAndWhatParticipantsRelyOnStays() {
        Session published = taught.published(host);
        Session first = As.staff(coordinator, () -> sessions.edit(published.getCode()));
        Session second = As.staff(coordinator, () -> sessions.edit(published.getCode()));
        second.setRemarks("Saved first");
        As.staff(coordinator, () -> sessions.save(second));
        first.setRemarks("Saved later");
        assertThatExceptionOfType(Stale.class).isThrownBy(() -> As.staff(coordinator, () -> sessions.save(first)));
        assertThat(taught.stored(published).getRemarks()).isEqualTo("Saved first");
        Session moved = As.staff(coordinator, () -> sessions.edit(published.getCode()));
        moved.setEndsOn(moved.getEndsOn().plusDays(1));
        refused("endsOn", "session.fixedAfterPublication", () -> As.staff(coordinator, () -> sessions.save(moved)));
    }

    @Test
    void datesAndLabSeatsKeepToTheTimetableAndADraftGoesWithIt() {
        Session draft = taught.draft(host);
        lesson(draft, taught.guest(draft, "Demo Guest", host));
        Session shorter = As.staff(coordinator, () -> sessions.edit(draft.getCode()));
        shorter.setStartsOn(DemoSessions.FIRST_DAY.plusDays(1));
        refused("endsOn", "session.lessonsOutside", () -> As.staff(coordinator, () -> sessions.save(shorter)));
        Session larger = As.staff(coordinator, () -> sessions.edit(draft.getCode()));
        larger.setLabSeats(13);
        refused("labSeats", "session.labTooSmall", () -> As.staff(coordinator, () -> sessions.save(larger)));
        As.staff(coordinator, () -> sessions.discard(draft.getId(), draft.getVersion()));
        assertThat(taught.lessons(draft)).isZero();
    }

    @Test
    void anInstructorIsNamedOnceAndStaysAsLongAsThereAreLessons() {
        Session draft = taught.draft(host);
        Academy partner = exchange.academy();
        Person person = taught.person(partner);
        assertThat(As.staff(coordinator, () -> instructors.choices(partner.getId(), person.getFamilyName()))).extracting(InstructorChoice::id)
                .containsExactly(person.getId());
        add(draft, person.getId());
        refused("person", "instructor.twice", () -> add(draft, person.getId()));
        Instructor named = As.staff(coordinator, () -> instructors.of(draft.getId())).getFirst();
        assertThat(named.getAcademy()).as("that of the person").isEqualTo(partner);
        lesson(draft, named);
        assertThatExceptionOfType(RuleBroken.class).isThrownBy(() -> As.staff(coordinator, () -> instructors.remove(named.getId(), named.getVersion())))
                .withMessage("instructor.teaches");
    }

    @Test
    void theLinkIsForThoseWhoTeachAndTheHostAlone() {
        Session online = taught.typed(taught.course(host), host);
        online.getVenue().setForm(SessionForm.ONLINE);
        online.getVenue().setLink("https://meet.demo.example/7");
        Session saved = As.staff(coordinator, () -> {
            Session draft = sessions.save(online);
            sessions.publish(draft.getId(), draft.getVersion());
            return draft;
        });
        Academy partner = exchange.academy();
        Person teacher = taught.person(partner);
        taught.instructor(saved, teacher, partner);
        assertThat(openSessions.view(saved.getCode()).getVenue().getLink()).isNull();
        assertThat(As.staff(exchange.coordinator(partner), () -> openSessions.view(saved.getCode())).getVenue().getLink()).isNull();
        assertThat(As.applicant(teacher.getAccount().getEmail(), () -> openSessions.view(saved.getCode())).getVenue().getLink()).isNotNull();
        assertThat(As.staff(coordinator, () -> openSessions.view(saved.getCode())).getVenue().getLink()).isNotNull();
    }

    @Test
    void bothListsNeedFewStatements() {
        Session published = taught.published(host);
        taught.draft(host);
        OpenSessionFilter open = new OpenSessionFilter(published.getCode(), host.getId(), "AT", published.getCourse().getCode(), null,
                DemoSessions.FIRST_DAY, DemoSessions.FIRST_DAY, SessionStand.ENROLS);
        assertThat(openSessions.list(open, PAGE)).extracting(SessionRow::code).containsExactly(published.getCode());
        assertThat(Statements.count(() -> {
            openSessions.count(open);
            openSessions.list(open, PAGE);
        })).isLessThanOrEqualTo(2);
        SessionFilter mine = new SessionFilter(null, null, null, null);
        assertThat(Statements.count(() -> As.staff(coordinator, () -> {
            lists.count(mine);
            lists.list(mine, PAGE);
        }))).isLessThanOrEqualTo(4);
        assertThat(As.staff(coordinator, () -> lists.list(mine, PAGE))).extracting(SessionRow::status)
                .containsExactlyInAnyOrder(SessionStatus.DRAFT, SessionStatus.PUBLISHED);
    }

    @Test
    void instructorsFindTheSessionsThatTheyTeachWithTheirHoursAndTheNextLesson() {
        Academy elsewhere = exchange.academy();
        Person teacher = taught.person(elsewhere);
        String email = teacher.getAccount().getEmail();
        SessionFilter any = new SessionFilter(null, null, null, null);
        PageRequest page = new PageRequest(0, 25, null, false);
        assertThat(As.applicant(email, () -> taughtSessions.list(any, page))).isEmpty();
        Session published = taught.published(host);
        Instructor instructor = taught.instructor(published, teacher, elsewhere);
        taught.instructor(taught.draft(host), teacher, elsewhere);
        taught.published(host);
        assertThat(As.applicant(email, () -> taughtSessions.list(any, page))).singleElement().returns(published.getCode(), TaughtRow::code)
                .returns(null, TaughtRow::next).satisfies(row -> assertThat(row.hours()).isEqualByComparingTo("10"));
        lesson(published, instructor);
        assertThat(Statements.count(() -> As.applicant(email, () -> {
            assertThat(taughtSessions.count(any)).isEqualTo(1);
            assertThat(taughtSessions.list(any, page)).singleElement()
                    .satisfies(row -> assertThat(row.next().toLocalDate()).isEqualTo(DemoSessions.FIRST_DAY));
        }))).isLessThanOrEqualTo(6);
        assertThat(As.applicant(email, () -> taughtSessions.list(new SessionFilter(null, SessionStatus.COMPLETED, null, null), page))).isEmpty();
        assertThatExceptionOfType(EJBAccessException.class).isThrownBy(() -> As.auditor(exchange.programme(Role.AUDITOR), () -> taughtSessions.count(any)));
    }

    private void add(Session session, Long person) {
        As.staff(coordinator, () -> {
            Instructor line = instructors.begin(session.getId());
            line.setAcademy(host);
            line.setHours(BigDecimal.ONE);
            instructors.add(line, person);
        });
    }

    private void lesson(Session session, Instructor instructor) {
        As.staff(coordinator, () -> {
            Lesson lesson = timetables.edit(session.getId(), null);
            lesson.setTitle("Demo lesson");
            lesson.setKind(LessonKind.LAB);
            lesson.setRoom(taught.room(host, true, 12));
            lesson.getInstructors().add(instructor);
            timetables.save(lesson, DemoSessions.FIRST_DAY.atTime(9, 0), DemoSessions.FIRST_DAY.atTime(10, 30));
        });
    }

    private static void refused(String field, String key, Runnable work) {
        assertThatExceptionOfType(RuleBroken.class).isThrownBy(work::run).withMessage(key)
                .satisfies(refusal -> assertThat(refusal.field()).contains(field));
    }
}

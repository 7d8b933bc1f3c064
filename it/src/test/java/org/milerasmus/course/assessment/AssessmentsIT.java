package org.milerasmus.course.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.milerasmus.course.appeal.Appeal;
import org.milerasmus.course.appeal.AppealCase;
import org.milerasmus.course.appeal.AppealDecisions;
import org.milerasmus.course.appeal.AppealStatus;
import org.milerasmus.course.appeal.Appeals;
import org.milerasmus.course.assessmentdesk.Assessments;
import org.milerasmus.course.assessmentdesk.Schemes;
import org.milerasmus.course.attendance.AttendanceMark;
import org.milerasmus.course.attendance.AttendanceRule;
import org.milerasmus.course.attendance.checkin.Lessons;
import org.milerasmus.course.attendance.register.Registers;
import org.milerasmus.course.attendance.register.SessionRegisters;
import org.milerasmus.course.certificate.Certifications;
import org.milerasmus.course.enrolling.Classroom;
import org.milerasmus.course.enrolment.Enrolment;
import org.milerasmus.course.enrolment.EnrolmentStatus;
import org.milerasmus.course.grade.GradeBook;
import org.milerasmus.course.grade.GradeRow;
import org.milerasmus.course.grade.Releases;
import org.milerasmus.course.grade.own.OwnGrade;
import org.milerasmus.course.grade.own.OwnGrades;
import org.milerasmus.course.mark.MarkState;
import org.milerasmus.course.mark.Submission;
import org.milerasmus.course.marking.Difference;
import org.milerasmus.course.marking.MarkLine;
import org.milerasmus.course.marking.MarkingSheet;
import org.milerasmus.course.marking.MarkingSheets;
import org.milerasmus.course.record.CourseRecords;
import org.milerasmus.course.record.SentResult;
import org.milerasmus.course.record.SentResults;
import org.milerasmus.course.session.DemoSessions;
import org.milerasmus.course.session.Instructor;
import org.milerasmus.course.session.Session;
import org.milerasmus.course.session.timetable.Lesson;
import org.milerasmus.dashboard.Dashboards;
import org.milerasmus.dashboard.entry.Task;
import org.milerasmus.dashboard.entry.TaskKind;
import org.milerasmus.exchange.decision.Exchange;
import org.milerasmus.exchange.mobility.Mobility;
import org.milerasmus.exchange.transcript.CourseOffers;
import org.milerasmus.exchange.transcript.Guests;
import org.milerasmus.it.As;
import org.milerasmus.it.Race;
import org.milerasmus.partnership.academy.Academy;
import org.milerasmus.person.Person;
import org.milerasmus.security.Account;
import org.milerasmus.security.Role;
import org.milerasmus.shared.NotFound;
import org.milerasmus.shared.RuleBroken;
import org.milerasmus.shared.Stale;

/** A session with an exam (60 %, two markers, double-blind) and a report (40 %, one marker) for three participants, at a host with grades A to C and F. */
@ExtendWith(ArquillianExtension.class)
class AssessmentsIT {

    @Inject
    private Certifications certifications;

    @Inject
    private Exchange exchange;

    @Inject
    private Classroom classroom;

    @Inject
    private DemoSessions taught;

    @Inject
    private Guests guests;

    @Inject
    private Marked marked;

    @Inject
    private Schemes schemes;

    @Inject
    private Assessments assessments;

    @Inject
    private MarkingSheets sheets;

    @Inject
    private Releases releases;

    @Inject
    private OwnGrades grades;

    @Inject
    private Appeals appeals;

    @Inject
    private AppealDecisions decisions;

    @Inject
    private CourseRecords records;

    @Inject
    private CourseOffers offers;

    @Inject
    private Lessons lessons;

    @Inject
    private Registers registers;

    @Inject
    private SessionRegisters registersOfSession;

    @Inject
    private SentResults sent;

    @Inject
    private Dashboards dashboards;

    private Academy host;
    private Academy sending;
    private String staff;
    private Session session;
    private String firstMarker;
    private String secondMarker;
    private Person participant;
    private Enrolment place;

    @BeforeEach
    void aSessionWithTwoInstructors() {
        host = exchange.academy();
        staff = exchange.coordinator(host);
        guests.table(host, "");
        session = classroom.session(classroom.course(host), 10);
        sending = exchange.academy();
        participant = exchange.cadet(sending);
        place = classroom.place(session, participant, EnrolmentStatus.SEATED);
        classroom.place(session, exchange.cadet(host), EnrolmentStatus.SEATED);
        classroom.place(session, exchange.cadet(host), EnrolmentStatus.SEATED);
        classroom.place(session, exchange.cadet(host), EnrolmentStatus.WAITING);
        Person one = taught.person(host);
        Person two = taught.person(exchange.academy());
        firstMarker = one.getAccount().getEmail();
        secondMarker = two.getAccount().getEmail();
        Instructor first = taught.instructor(session, one, host);
        Instructor second = taught.instructor(session, two, host);
        marked.assessment(staff, session, "Exam", 60, first, second);
        marked.assessment(staff, session, "Report", 30, first, null);
    }

    @Test
    void weightsThatAreNotTheWholeAreRefusedAndNothingIsFixed() {
        assertThatThrownBy(() -> marked.fix(staff, session)).hasMessage("assessment.weights");
        assertThat(scheme().getStatus()).isEqualTo(SchemeStatus.DRAFT);
        assertThat(As.applicant(firstMarker, () -> sheets.tasks(session.getId()))).isEmpty();
        makeWhole();
        assertThat(scheme().getStatus()).isEqualTo(SchemeStatus.FIXED);
        assertThat(As.applicant(firstMarker, () -> sheets.tasks(session.getId()))).hasSize(2);
        assertThat(As.applicant(secondMarker, () -> sheets.tasks(session.getId()))).hasSize(1);
    }

    @Test
    void aFixedSchemeChangesItsWordsAlone() {
        makeWhole();
        Assessment exam = assessment(0);
        exam.setTitle("Written exam");
        As.staff(staff, () -> assessments.save(exam));
        Assessment heavier = assessment(0);
        heavier.setWeight(70);
        assertThatThrownBy(() -> As.staff(staff, () -> assessments.save(heavier))).hasMessage("assessment.fixed");
        assertThatThrownBy(() -> As.staff(staff, () -> assessments.remove(session.getCode(), heavier.getId(), heavier.getVersion()))).hasMessage("assessment.wrongState.FIXED");
        assertThatExceptionOfType(Stale.class).isThrownBy(() -> As.staff(staff, () -> assessments.save(exam)));
        mark(secondMarker, 0, "10", "10", "10");
        Scheme scheme = scheme();
        assertThatThrownBy(() -> As.staff(staff, () -> schemes.reopen(scheme.getId(), scheme.getVersion()))).hasMessage("assessment.markedAlready");
    }

    @Test
    void guestsAndTheSamePersonTwiceDoNotMark() {
        Assessment exam = assessment(0);
        exam.setSecondMarker(exam.getFirstMarker());
        assertThatThrownBy(() -> As.staff(staff, () -> assessments.save(exam))).hasMessage("assessment.sameMarker");
        Assessment other = assessment(0);
        other.setSecondMarker(taught.guest(session, "Demo Guest", host));
        assertThatThrownBy(() -> As.staff(staff, () -> assessments.save(other))).hasMessage("assessment.guestMarks");
        Scheme scheme = scheme();
        scheme.getSteps().getFirst().setLabel("Excellent");
        assertThatThrownBy(() -> As.staff(staff, () -> schemes.save(scheme))).hasMessage("assessment.notInScale");
    }

    @Test
    void aMarkOutsideTheScaleIsRefusedAtItsFieldAndNothingOfTheSheetIsSaved() {
        makeWhole();
        assertThatThrownBy(() -> mark(firstMarker, 0, "39", "40.5", "1")).hasMessage("mark.outside")
                .isInstanceOfSatisfying(RuleBroken.class, refusal -> assertThat(refusal.field()).contains("lines:1:marks"));
        assertThatThrownBy(() -> mark(firstMarker, 0, "125", "41", "-1")).isInstanceOfSatisfying(RuleBroken.class, refusal ->
                assertThat(refusal.all()).allSatisfy(rule -> assertThat(rule).hasMessage("mark.outside")).extracting(rule -> rule.field().orElseThrow())
                        .containsExactly("lines:0:marks", "lines:1:marks", "lines:2:marks"));
        assertThatThrownBy(() -> mark(firstMarker, 0, "39.25", "1", "1")).hasMessage("mark.decimals");
        assertThat(marked.rows("assessment_mark", session)).isZero();
        mark(firstMarker, 0, "39.5", null, "1");
        assertThat(marked.rows("assessment_mark", session)).isEqualTo(2);
    }

    @Test
    void blindMarkersSeeNumbersAndNoMarkOfTheOtherBeforeBothAreIn() {
        makeWhole();
        mark(firstMarker, 0, "10", "20", null);
        MarkingSheet before = sheet(secondMarker, 0);
        assertThat(before.lines()).hasSize(3).allSatisfy(line -> {
            assertThat(line.getWho()).matches("[A-Z2-9]{3}-[A-Z2-9]{3}");
            assertThat(line.getOther()).isNull();
            assertThat(line.getBlend().state()).isEqualTo(MarkState.MISSING);
        });
        mark(secondMarker, 0, "12", null, null);
        assertThat(sheet(firstMarker, 0).lines()).filteredOn(line -> line.getOther() != null).singleElement().satisfies(line -> {
            assertThat(line.isClosed()).isTrue();
            assertThat(line.getBlend().counts().getMarks()).isEqualByComparingTo("11");
        });
        assertThatThrownBy(() -> As.applicant(secondMarker, () -> {
            before.lines().getFirst().setMarks(BigDecimal.TEN);
            sheets.save(before.assessment().getId(), before.lines());
        })).hasMessage("mark.bothIn");
    }

    @Test
    void pointsOfARubricAreCorrectedOneByOneAndSwapped() {
        marked.rubric(staff, session, assessment(1).getId(), 10, 10, 20);
        makeWhole();
        rubric("1", "2", "3");
        rubric("1", "2", "20");
        rubric("2", "1", "20");
        rubric("1", "1", "2");
        rubric("2.5", "1", "1");
        assertThat(sheet(firstMarker, 1).lines().getFirst()).satisfies(line -> {
            assertThat(line.getPoints()).extracting(point -> point.getValue().stripTrailingZeros().toPlainString()).containsExactly("2.5", "1", "1");
            assertThat(line.getMarks()).isEqualByComparingTo("4.5");
        });
    }

    @Test
    void criteriaOfARubricAreExchangedTakenOutAndAddedInOneSave() {
        Long id = assessment(1).getId();
        marked.rubric(staff, session, id, 10, 10, 20);
        criteria(id, "Criterion 2 20", "Criterion 0 10", "New 10");
        criteria(id, "New 15", "Criterion 2 25");
        assertThatThrownBy(() -> criteria(id, "New 15", "new 25")).hasMessage("assessment.sameCriterion");
    }

    /** Saves a rubric, each criterion written as its title and its points, and reads it again. */
    private void criteria(Long id, String... criteria) {
        As.staff(staff, () -> {
            Assessment one = assessments.edit(session.getCode(), id);
            one.getCriteria().clear();
            for (String criterion : criteria) {
                int blank = criterion.lastIndexOf(' ');
                one.getCriteria().add(new RubricCriterion(criterion.substring(0, blank), Integer.parseInt(criterion.substring(blank + 1)), null));
            }
            assessments.save(one);
            assertThat(assessments.edit(session.getCode(), id).getCriteria()).extracting(kept -> kept.getTitle() + " " + kept.getPoints()).containsExactly(criteria);
        });
    }

    private void rubric(String... points) {
        MarkingSheet report = sheet(firstMarker, 1);
        for (int i = 0; i < points.length; i++) {
            report.lines().getFirst().getPoints().get(i).setValue(new BigDecimal(points[i]));
        }
        As.applicant(firstMarker, () -> sheets.save(report.assessment().getId(), report.lines()));
        assertThat(sheet(firstMarker, 1).lines().getFirst().getPoints()).extracting(point -> point.getValue().stripTrailingZeros().toPlainString())
                .containsExactly(points);
    }

    @Test
    void aDayOutsideTheSessionAndATitleOfAnotherAreRefusedAtTheirFields() {
        Assessment exam = assessment(0);
        exam.setDueOn(LocalDate.of(1990, 1, 1));
        assertThatThrownBy(() -> As.staff(staff, () -> assessments.save(exam))).hasMessage("assessment.dueOutside")
                .isInstanceOfSatisfying(RuleBroken.class, refusal -> assertThat(refusal.field()).contains("dueOn"));
        exam.setDueOn(session.getStartsOn());
        exam.setTitle("report ");
        assertThatThrownBy(() -> As.staff(staff, () -> assessments.save(exam))).hasMessage("assessment.sameTitle")
                .isInstanceOfSatisfying(RuleBroken.class, refusal -> assertThat(refusal.field()).contains("title"));
        exam.setTitle("Exam");
        As.staff(staff, () -> assessments.save(exam));
    }

    @Test
    void whatIsAgreedLiesBetweenTheMarksAndCountsWhenTheOtherMarkerConfirmsIt() {
        Difference difference = different();
        difference.setMarks(new BigDecimal("20.5"));
        assertThatThrownBy(() -> settle(firstMarker, difference)).hasMessage("mark.notBetween").isInstanceOfSatisfying(RuleBroken.class, refusal ->
                assertThat(refusal.all()).extracting(RuleBroken::getMessage, rule -> rule.field().orElse(null))
                        .containsExactly(tuple("mark.notBetween", "differences:0:agreed"), tuple("mark.noReason", "differences:0:reason")));
        difference.setMarks(new BigDecimal("9.5"));
        difference.setReason("Demo reason");
        assertThatThrownBy(() -> settle(firstMarker, difference)).hasMessage("mark.notBetween");
        difference.setSubmission(Submission.EXCUSED);
        assertThatThrownBy(() -> settle(firstMarker, difference)).hasMessage("mark.nobodySays");
        difference.setSubmission(Submission.HANDED_IN);
        difference.setMarks(new BigDecimal("17"));
        long told = guests.notices(secondMarker);
        settle(firstMarker, difference);
        assertThat(guests.notices(secondMarker)).isEqualTo(told + 1);
        assertThat(marked.rows("final_mark", session)).isZero();
        Difference own = sheet(firstMarker, 0).differences().getFirst();
        assertThatThrownBy(() -> confirm(firstMarker, own)).hasMessage("mark.ownProposal");
        Difference proposed = sheet(secondMarker, 0).differences().getFirst();
        assertThat(proposed.getProposal().getJudged().getMarks()).isEqualByComparingTo("17");
        confirm(secondMarker, proposed);
        assertThat(sheet(firstMarker, 0).differences()).isEmpty();
        assertThat(sheet(firstMarker, 0).lines()).anySatisfy(line -> assertThat(line.getBlend().counts().getMarks()).isEqualByComparingTo("17"));
        assertThat(marked.rows("mark_proposal", session)).isZero();
        assertThatThrownBy(() -> settle(firstMarker, difference)).hasMessage("mark.settledAlready");
    }

    @Test
    void theOtherMarkerProposesSomethingElseAndTheHostDecides() {
        settle(firstMarker, typed(different(), "17"));
        settle(secondMarker, typed(sheet(secondMarker, 0).differences().getFirst(), "12"));
        assertThat(marked.rows("final_mark", session)).isZero();
        assertThat(sheet(firstMarker, 0).differences()).singleElement().satisfies(one -> {
            assertThat(one.getProposal().getProposer()).isEqualTo(Marker.SECOND);
            assertThat(one.getProposal().getJudged().getMarks()).isEqualByComparingTo("12");
        });
        long exam = assessment(0).getId();
        Difference seen = As.staff(staff, () -> sheets.open(exam)).differences().getFirst();
        assertThatThrownBy(() -> As.staff(staff, () -> sheets.confirm(exam, seen))).hasMessage("mark.ownProposal");
        As.staff(staff, () -> sheets.settle(exam, List.of(typed(seen, "15"))));
        assertThat(marked.rows("final_mark", session)).isEqualTo(1);
        assertThat(marked.rows("mark_proposal", session)).isZero();
        Difference stranger = typed(seen, "15");
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> As.staff(exchange.coordinator(exchange.academy()), () -> sheets.confirm(exam, stranger)));
    }

    @Test
    void ofTwoProposalsAtOnceOneStands() {
        Difference one = typed(different(), "17");
        Difference other = typed(sheet(secondMarker, 0).differences().getFirst(), "12");
        List<Object> outcomes = Race.run(2, i -> () -> {
            settle(i == 0 ? firstMarker : secondMarker, i == 0 ? one : other);
            return "done";
        });
        assertThat(outcomes).containsOnlyOnce("done").filteredOn(Throwable.class::isInstance).singleElement().isInstanceOf(Stale.class);
        assertThat(marked.rows("mark_proposal", session)).isEqualTo(1);
        assertThat(marked.rows("final_mark", session)).isZero();
    }

    private Difference different() {
        makeWhole();
        mark(firstMarker, 0, "10", "20", "30");
        mark(secondMarker, 0, "20", "20", "30");
        return sheet(firstMarker, 0).differences().getFirst();
    }

    private static Difference typed(Difference difference, String marks) {
        difference.setMarks(new BigDecimal(marks));
        difference.setReason("Demo reason");
        return difference;
    }

    private void confirm(String marker, Difference difference) {
        long exam = assessment(0).getId();
        As.applicant(marker, () -> sheets.confirm(exam, difference));
    }

    @Test
    void nobodyMarksWhatIsNotTheirs() {
        makeWhole();
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> sheet(secondMarker, 1));
        String stranger = exchange.coordinator(exchange.academy());
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> As.staff(stranger, () -> schemes.of(session.getCode())));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> As.staff(stranger, () -> releases.book(session.getCode())));
        long exam = assessment(0).getId();
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> As.applicant(participant.getAccount().getEmail(), () -> sheets.open(exam)));
        MarkingSheet own = As.staff(staff, () -> sheets.open(exam));
        assertThat(own.lines()).isEmpty();
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> As.staff(staff, () -> sheets.save(exam, List.of())));
        Scheme scheme = scheme();
        assertThatExceptionOfType(EJBAccessException.class).isThrownBy(() -> As.auditor(exchange.programme(Role.AUDITOR),
                () -> releases.release(scheme.getId(), scheme.getVersion(), false)));
    }

    @Test
    void gradesAreReleasedAtOnceAndCompleteTheSession() {
        makeWhole();
        mark(firstMarker, 0, "36", "20", "30");
        String email = participant.getAccount().getEmail();
        assertThatThrownBy(() -> release(true)).hasMessage("grade.incomplete");
        assertThat(As.applicant(email, () -> grades.find(place.getId()))).isEmpty();
        markEverything();
        assertThatThrownBy(() -> release(true)).hasMessage("enrolment.sessionNotOver");
        assertThat(marked.rows("course_grade", session)).isZero();
        marked.end(session);
        release(true);
        assertThat(marked.places(session)).containsExactlyInAnyOrder("COMPLETED", "COMPLETED", "NOT_COMPLETED", "WAITING");
        assertThat(marked.rows("course_grade", session)).isEqualTo(3);
        assertThat(As.applicant(email, () -> grades.get(place.getId()))).satisfies(own -> {
            assertThat(own.grade().getScheme().getStatus()).isEqualTo(SchemeStatus.RELEASED);
            assertThat(own.marks()).hasSize(2);
            assertThat(own.grade().getLabel()).isIn("A", "B", "C", "F");
        });
        assertThat(guests.notices(email)).isPositive();
        assertThat(As.applicant(email, () -> records.pdf())).startsWith("%PDF".getBytes(StandardCharsets.US_ASCII));
        assertThatThrownBy(() -> mark(firstMarker, 1, "1", "1", "1")).hasMessage("assessment.wrongState.RELEASED");
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> As.applicant(firstMarker, () -> grades.find(place.getId())));
    }

    @Test
    void aMarkThatChangesWhileTheGradesAreReleasedIsNeitherLostNorReleasedUnseen() {
        makeWhole();
        markEverything();
        GradeBook seen = As.staff(staff, () -> releases.book(session.getCode()));
        MarkingSheet report = sheet(firstMarker, 1);
        report.lines().getFirst().setMarks(BigDecimal.ONE);
        List<Object> outcomes = Race.run(2, i -> () -> {
            if (i == 0) {
                As.staff(staff, () -> releases.release(seen.scheme().getId(), seen.scheme().getVersion(), false));
            } else {
                As.applicant(firstMarker, () -> sheets.save(report.assessment().getId(), report.lines()));
            }
            return "done";
        });
        assertThat(outcomes).containsOnlyOnce("done");
        assertThat(outcomes.stream().filter(Throwable.class::isInstance)).singleElement()
                .satisfiesAnyOf(lost -> assertThat(lost).isInstanceOf(Stale.class), lost -> assertThat(lost).isInstanceOf(RuleBroken.class));
    }

    @Test
    void anAppealIsMadeOnceInTimeAndUpheldWithNewMarks() {
        String email = released();
        As.applicant(email, () -> appeals.make(place.getId(), "Demo reasons"));
        assertThatThrownBy(() -> As.applicant(email, () -> appeals.make(place.getId(), "Again"))).hasMessage("appeal.twice");
        AppealCase open = opened();
        assertThat(open.deciding()).isTrue();
        assertThatThrownBy(() -> uphold(open)).hasMessage("appeal.nothingChanged");
        open.marks().getFirst().setMarks(new BigDecimal("41"));
        assertThatThrownBy(() -> uphold(open)).hasMessage("mark.outside");
        open.marks().forEach(mark -> mark.setMarks(new BigDecimal("40")));
        uphold(open);
        assertThat(As.applicant(email, () -> appeals.find(place.getId()))).hasValueSatisfying(appeal -> {
            assertThat(appeal.getStatus()).isEqualTo(AppealStatus.UPHELD);
            assertThat(appeal.getOldLabel()).isNotEqualTo("A");
            assertThat(appeal.getChanges()).hasSize(2);
        });
        assertThat(As.applicant(email, () -> grades.get(place.getId())).grade()).satisfies(grade -> {
            assertThat(grade.getLabel()).isEqualTo("A");
            assertThat(grade.getPercent()).isEqualByComparingTo("100");
        });
        assertThatExceptionOfType(Stale.class).isThrownBy(() -> As.staff(staff, () -> decisions.reject(open.appeal().getId(), open.appeal().getVersion(), "Too late")));
    }

    @Test
    void aMarkerDoesNotDecideAnAppealAgainstTheOwnMark() {
        Account colleague = exchange.account(Role.STAFF, host);
        Instructor marker = taught.instructor(session, taught.person(colleague), host);
        Assessment report = assessment(1);
        report.setFirstMarker(As.staff(staff, () -> assessments.markers(session.getCode())).stream().filter(marker::equals).findFirst().orElseThrow());
        As.staff(staff, () -> assessments.save(report));
        makeWhole();
        mark(firstMarker, 0, "36", "34", "10");
        mark(secondMarker, 0, "36", "34", "10");
        MarkingSheet sheet = As.staff(colleague.getEmail(), () -> sheets.open(report.getId()));
        sheet.lines().forEach(line -> line.setMarks(BigDecimal.TEN));
        As.staff(colleague.getEmail(), () -> sheets.save(report.getId(), sheet.lines()));
        release(false);
        As.applicant(participant.getAccount().getEmail(), () -> appeals.make(place.getId(), "Demo reasons"));
        AppealCase own = As.staff(colleague.getEmail(), () -> decisions.get(decisions.of(session.getCode()).getFirst().getId()));
        assertThat(own.deciding()).isFalse();
        own.marks().forEach(mark -> mark.setMarks(new BigDecimal("40")));
        long id = own.appeal().getId();
        long version = own.appeal().getVersion();
        assertThatThrownBy(() -> As.staff(colleague.getEmail(), () -> decisions.uphold(id, version, own.marks(), "Mine"))).hasMessage("appeal.marker");
        assertThatThrownBy(() -> As.staff(colleague.getEmail(), () -> decisions.reject(id, version, "Mine"))).hasMessage("appeal.marker");
        assertThat(opened().deciding()).isTrue();
        assertThat(atHost(colleague.getEmail(), TaskKind.DECIDE_APPEAL)).isEmpty();
        As.staff(staff, () -> decisions.reject(id, version, "Demo reason"));
    }

    @Test
    void whoWasNotThereEnoughHasPassedAndNotCompleted() {
        makeWhole();
        mark(firstMarker, 0, "30", "30", "30");
        mark(secondMarker, 0, "30", "30", "30");
        mark(firstMarker, 1, "30", "30", "30");
        askForAttendance(80);
        marked.end(session);
        GradeBook book = As.staff(staff, () -> releases.book(session.getCode()));
        assertThat(book.absent()).isEqualTo(1);
        assertThat(book.rows()).filteredOn(GradeRow::absent).singleElement().returns(place.getId(), GradeRow::enrolmentId)
                .returns(0, row -> row.attended().percent()).satisfies(row -> assertThat(row.total().passed()).isTrue());
        release(true);
        assertThat(marked.places(session)).containsExactly("NOT_COMPLETED", "COMPLETED", "COMPLETED", "WAITING");
        String email = participant.getAccount().getEmail();
        assertThat(As.applicant(email, () -> grades.get(place.getId()))).returns(true, OwnGrade::absent).returns(80, OwnGrade::minAttendance)
                .satisfies(own -> assertThat(own.grade().isPassed()).isTrue());
        As.applicant(email, () -> appeals.make(place.getId(), "Demo reasons"));
        AppealCase open = opened();
        open.marks().forEach(mark -> mark.setMarks(new BigDecimal("40")));
        uphold(open);
        assertThat(marked.places(session)).as("better marks are no presence").startsWith("NOT_COMPLETED");
    }

    @Test
    void theSendingAcademyReadsOfItsOwnPeopleAloneAndGradesOnceTheyAreReleased() {
        String sender = exchange.coordinator(sending);
        Academy third = exchange.academy();
        classroom.place(session, exchange.cadet(third), EnrolmentStatus.WAITING);
        makeWhole();
        askForAttendance(80);
        markEverything();
        assertThat(As.staff(sender, () -> sent.of(session.getCode()))).singleElement().returns(participant.getName(), SentResult::name)
                .returns(0, own -> own.attended().percent()).returns(true, SentResult::below).returns(null, SentResult::grade);
        release(false);
        assertThat(As.staff(sender, () -> sent.of(session.getCode()))).singleElement()
                .satisfies(own -> assertThat(own.grade().getEnrolment().getId()).isEqualTo(place.getId()));
        assertThat(As.staff(exchange.coordinator(third), () -> sent.of(session.getCode()))).as("nobody of theirs takes part").isEmpty();
        assertThat(As.staff(staff, () -> sent.of(session.getCode()))).as("the host has the grade book").isEmpty();
        assertThatExceptionOfType(EJBAccessException.class).isThrownBy(() -> As.applicant(participant.getAccount().getEmail(), () -> sent.of(session.getCode())));
    }

    @Test
    void dashboardsTellWhatIsToMarkToAgreeOnAndToDecide() {
        makeWhole();
        long exam = assessment(0).getId();
        assertThat(waiting(firstMarker, TaskKind.MARK_ASSESSMENT)).as("the session is not over").isEmpty();
        marked.end(session);
        assertThat(waiting(firstMarker, TaskKind.MARK_ASSESSMENT)).hasSize(2).allSatisfy(task -> assertThat(task.count()).isEqualTo(3));
        assertThat(waiting(secondMarker, TaskKind.MARK_ASSESSMENT)).singleElement().returns(String.valueOf(exam), Task::code).returns("Exam", Task::title);
        mark(firstMarker, 0, "36", "36", "36");
        mark(secondMarker, 0, "36", "30", null);
        assertThat(waiting(firstMarker, TaskKind.MARK_ASSESSMENT)).extracting(Task::title).containsExactly("Report");
        assertThat(waiting(secondMarker, TaskKind.MARK_ASSESSMENT)).singleElement().returns(1L, Task::count);
        assertThat(List.of(waiting(firstMarker, TaskKind.AGREE_ON_MARKS), waiting(secondMarker, TaskKind.AGREE_ON_MARKS), atHost(staff, TaskKind.AGREE_ON_MARKS)))
                .allSatisfy(tasks -> assertThat(tasks).singleElement().returns(1L, Task::count).returns(String.valueOf(exam), Task::code));
        assertThat(atHost(exchange.coordinator(exchange.academy()), TaskKind.AGREE_ON_MARKS)).isEmpty();
        Difference difference = sheet(secondMarker, 0).differences().getFirst();
        difference.setMarks(new BigDecimal("34"));
        difference.setReason("Demo reason");
        settle(firstMarker, difference);
        confirm(secondMarker, sheet(secondMarker, 0).differences().getFirst());
        assertThat(waiting(firstMarker, TaskKind.AGREE_ON_MARKS)).isEmpty();
        mark(secondMarker, 0, "36", "30", "36");
        mark(firstMarker, 1, "20", "20", "20");
        release(false);
        As.applicant(participant.getAccount().getEmail(), () -> appeals.make(place.getId(), "Demo reasons"));
        Appeal appeal = opened().appeal();
        assertThat(atHost(staff, TaskKind.DECIDE_APPEAL)).singleElement().returns(String.valueOf(appeal.getId()), Task::code);
        assertThat(atHost(exchange.coordinator(sending), TaskKind.DECIDE_APPEAL)).isEmpty();
        As.staff(staff, () -> decisions.reject(appeal.getId(), appeal.getVersion(), "Demo reason"));
        assertThat(atHost(staff, TaskKind.DECIDE_APPEAL)).isEmpty();
    }

    private List<Task> waiting(String email, TaskKind kind) {
        return As.applicant(email, () -> dashboards.mine()).tasks().stream().filter(task -> task.kind() == kind).toList();
    }

    private List<Task> atHost(String email, TaskKind kind) {
        return As.staff(email, () -> dashboards.mine()).tasks().stream().filter(task -> task.kind() == kind).toList();
    }

    /** The participant was absent from the only lesson, the others were there. */
    private Lesson askForAttendance(int percent) {
        Lesson lesson = lessons.other(session, -1);
        As.staff(staff, () -> {
            AttendanceRule rule = registersOfSession.overview(session.getCode()).rule();
            rule.setMinPercent(percent);
            registersOfSession.save(rule);
            registers.note(lesson.getId(), place.getId(), null, AttendanceMark.ABSENT, null, null);
            registers.noteOthersPresent(lesson.getId());
        });
        return lesson;
    }

    private void correct(Lesson lesson, AttendanceMark mark) {
        As.staff(staff, () -> {
            long seen = registers.read(lesson.getId()).lines().stream().filter(line -> line.who().enrolmentId().equals(place.getId())).findFirst().orElseThrow()
                    .version();
            registers.note(lesson.getId(), place.getId(), seen, mark, null, null);
        });
    }

    private void markAll(String marks) {
        mark(firstMarker, 0, marks, marks, marks);
        mark(secondMarker, 0, marks, marks, marks);
        mark(firstMarker, 1, marks, marks, marks);
    }

    @Test
    void aRegisterThatIsPutRightAfterTheReleaseSaysAnewWhoHasCompleted() {
        makeWhole();
        markAll("30");
        Lesson lesson = askForAttendance(80);
        marked.end(session);
        release(true);
        assertThat(marked.places(session)).containsExactly("NOT_COMPLETED", "COMPLETED", "COMPLETED", "WAITING");
        correct(lesson, AttendanceMark.PRESENT);
        assertThat(marked.places(session)).containsExactly("COMPLETED", "COMPLETED", "COMPLETED", "WAITING");
        As.staff(staff, () -> certifications.issue(session.getCode(), Set.of(place.getId())));
        assertThat(atHost(staff, TaskKind.LOOK_AT_CERTIFICATES)).isEmpty();
        correct(lesson, AttendanceMark.ABSENT);
        assertThat(marked.places(session)).startsWith("NOT_COMPLETED");
        assertThat(atHost(staff, TaskKind.LOOK_AT_CERTIFICATES)).singleElement().returns(participant.getAccount().getDisplayName(), Task::title);
        assertThat(atHost(exchange.coordinator(sending), TaskKind.LOOK_AT_CERTIFICATES)).isEmpty();
        As.staff(staff, () -> {
            AttendanceRule rule = registersOfSession.overview(session.getCode()).rule();
            rule.setMinPercent(null);
            registersOfSession.save(rule);
        });
        assertThat(marked.places(session)).as("nothing is asked for any more").containsExactly("COMPLETED", "COMPLETED", "COMPLETED", "WAITING");
        assertThat(atHost(staff, TaskKind.LOOK_AT_CERTIFICATES)).isEmpty();
    }

    /** A register is corrected back and forth until the grades are out: what the last correction says counts, wherever the release came between. */
    @Test
    void aRegisterThatIsPutRightWhileTheGradesAreReleasedCounts() {
        makeWhole();
        markAll("30");
        Lesson lesson = askForAttendance(80);
        marked.end(session);
        AtomicBoolean released = new AtomicBoolean();
        List<Object> outcomes = Race.run(2, i -> () -> i == 0 ? releaseAndSay(released) : correctUntil(released, lesson));
        AttendanceMark last = (AttendanceMark) outcomes.getLast();
        assertThat(marked.places(session)).startsWith(last == AttendanceMark.PRESENT ? "COMPLETED" : "NOT_COMPLETED");
    }

    private Object releaseAndSay(AtomicBoolean released) {
        try {
            release(true);
        } finally {
            released.set(true);
        }
        return "done";
    }

    private AttendanceMark correctUntil(AtomicBoolean released, Lesson lesson) {
        AttendanceMark mark = AttendanceMark.ABSENT;
        do {
            mark = mark == AttendanceMark.PRESENT ? AttendanceMark.ABSENT : AttendanceMark.PRESENT;
            correct(lesson, mark);
        } while (!released.get());
        return mark;
    }

    @Test
    void anAppealNeverMakesAMarkWorse() {
        String email = released();
        BigDecimal before = As.applicant(email, () -> grades.get(place.getId())).grade().getPercent();
        As.applicant(email, () -> appeals.make(place.getId(), "Demo reasons"));
        AppealCase open = opened();
        open.marks().getFirst().setMarks(new BigDecimal("9.5"));
        assertThatThrownBy(() -> uphold(open)).hasMessage("appeal.worse")
                .isInstanceOfSatisfying(RuleBroken.class, refusal -> assertThat(refusal.field()).contains("marks:0:new"));
        assertThat(As.applicant(email, () -> grades.get(place.getId())).grade().getPercent()).isEqualByComparingTo(before);
        assertThat(opened().appeal().getStatus()).isEqualTo(AppealStatus.OPEN);
    }

    /** Excused from the report, the exam alone is the whole: 34 of 40. */
    @Test
    void marksForWhatSomebodyWasExcusedFromDoNotPullTheGradeDown() {
        makeWhole();
        mark(firstMarker, 0, "34", "34", "34");
        mark(secondMarker, 0, "34", "34", "34");
        MarkingSheet report = sheet(firstMarker, 1);
        report.lines().forEach(line -> line.setSubmission(Submission.EXCUSED));
        As.applicant(firstMarker, () -> sheets.save(report.assessment().getId(), report.lines()));
        marked.end(session);
        release(true);
        As.applicant(participant.getAccount().getEmail(), () -> appeals.make(place.getId(), "Demo reasons"));
        AppealCase open = opened();
        open.marks().getLast().setMarks(new BigDecimal("33.5"));
        assertThatThrownBy(() -> uphold(open)).hasMessage("appeal.worseGrade")
                .isInstanceOfSatisfying(RuleBroken.class, refusal -> assertThat(refusal.field()).contains("marks:1:new"));
        open.marks().getLast().setMarks(new BigDecimal("34.5"));
        uphold(open);
    }

    @Test
    void afterTheDeadlineNobodyAppeals() {
        String email = released();
        marked.releasedBefore(session, 15);
        assertThatThrownBy(() -> As.applicant(email, () -> appeals.make(place.getId(), "Demo reasons"))).hasMessage("appeal.late");
        marked.releasedBefore(session, -1);
        As.applicant(email, () -> appeals.make(place.getId(), "Demo reasons"));
    }

    @Test
    void ofTwoAppealsAndOfTwoDecisionsOneCounts() {
        String email = released();
        List<Object> made = Race.run(2, i -> () -> {
            As.applicant(email, () -> appeals.make(place.getId(), "Demo reasons"));
            return "done";
        });
        assertThat(made).containsOnlyOnce("done");
        Appeal appeal = opened().appeal();
        String colleague = exchange.coordinator(host);
        List<Object> decided = Race.run(2, i -> () -> {
            As.staff(i == 0 ? staff : colleague, () -> decisions.reject(appeal.getId(), appeal.getVersion(), "Demo reason " + i));
            return "done";
        });
        assertThat(decided).containsOnlyOnce("done").filteredOn(Throwable.class::isInstance).hasOnlyElementsOfType(Stale.class);
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> As.staff(exchange.coordinator(exchange.academy()), () -> decisions.get(appeal.getId())));
    }

    @Test
    void releasedGradesAreOfferedForTheTranscriptOfAGuest() {
        Mobility stay = guests.stay(exchange.academy(), guests.pastCall(host));
        classroom.place(session, stay.getPerson(), EnrolmentStatus.SEATED);
        makeWhole();
        assertThat(As.staff(staff, () -> offers.of(stay.getCode()))).isEmpty();
        markEverything();
        mark(firstMarker, 0, null, null, null, "40");
        mark(secondMarker, 0, null, null, null, "40");
        mark(firstMarker, 1, "40", "40", "40", "40");
        release(false);
        assertThat(As.staff(staff, () -> offers.of(stay.getCode()))).singleElement().satisfies(offer -> {
            assertThat(offer.result().getCode()).isEqualTo(session.getCourse().getCode());
            assertThat(offer.result().getGrade()).isIn("A", "B", "C", "F");
        });
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> As.staff(exchange.coordinator(exchange.academy()), () -> offers.of(stay.getCode())));
    }

    private String released() {
        makeWhole();
        markEverything();
        marked.end(session);
        release(true);
        return participant.getAccount().getEmail();
    }

    private void makeWhole() {
        Assessment report = assessment(1);
        report.setWeight(40);
        As.staff(staff, () -> assessments.save(report));
        marked.fix(staff, session);
    }

    private void markEverything() {
        mark(firstMarker, 0, "36", "34", "10");
        mark(secondMarker, 0, "36", "34", "10");
        MarkingSheet report = sheet(firstMarker, 1);
        report.lines().get(0).setMarks(new BigDecimal("25"));
        report.lines().get(1).setMarks(new BigDecimal("25"));
        report.lines().get(2).setSubmission(Submission.NOT_HANDED_IN);
        As.applicant(firstMarker, () -> sheets.save(report.assessment().getId(), report.lines()));
    }

    private void mark(String marker, int assessment, String... marks) {
        MarkingSheet sheet = sheet(marker, assessment);
        for (int i = 0; i < marks.length; i++) {
            MarkLine line = sheet.lines().get(i);
            if (!line.isClosed() && marks[i] != null) {
                line.setSubmission(null);
                line.setMarks(new BigDecimal(marks[i]));
            }
        }
        As.applicant(marker, () -> sheets.save(sheet.assessment().getId(), sheet.lines()));
    }

    private MarkingSheet sheet(String marker, int assessment) {
        long id = assessment(assessment).getId();
        return As.applicant(marker, () -> sheets.open(id));
    }

    private void settle(String marker, Difference difference) {
        long exam = assessment(0).getId();
        As.applicant(marker, () -> sheets.settle(exam, List.of(difference)));
    }

    private void release(boolean completes) {
        Scheme scheme = scheme();
        As.staff(staff, () -> releases.release(scheme.getId(), scheme.getVersion(), completes));
    }

    private AppealCase opened() {
        return As.staff(staff, () -> decisions.get(decisions.of(session.getCode()).getFirst().getId()));
    }

    private void uphold(AppealCase found) {
        As.staff(staff, () -> decisions.uphold(found.appeal().getId(), found.appeal().getVersion(), found.marks(), "Demo reason"));
    }

    private Scheme scheme() {
        return As.staff(staff, () -> schemes.of(session.getCode()));
    }

    private Assessment assessment(int at) {
        return As.staff(staff, () -> {
            Assessment row = assessments.of(session.getCode()).get(at);
            return assessments.edit(session.getCode(), row.getId());
        });
    }
}

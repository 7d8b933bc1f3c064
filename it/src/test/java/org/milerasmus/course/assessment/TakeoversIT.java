package org.milerasmus.course.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.milerasmus.course.assessmentdesk.Assessments;
import org.milerasmus.course.assessmentdesk.Schemes;
import org.milerasmus.course.enrolling.Classroom;
import org.milerasmus.course.enrolment.Enrolment;
import org.milerasmus.course.enrolment.EnrolmentStatus;
import org.milerasmus.course.grade.GradeBook;
import org.milerasmus.course.grade.Releases;
import org.milerasmus.course.grade.own.OwnGrades;
import org.milerasmus.course.mark.Submission;
import org.milerasmus.course.marking.MarkLine;
import org.milerasmus.course.marking.MarkingSheet;
import org.milerasmus.course.marking.MarkingSheets;
import org.milerasmus.course.marking.Takeover;
import org.milerasmus.course.marking.Takeovers;
import org.milerasmus.course.practical.Laboratory;
import org.milerasmus.course.practical.PracticalTask;
import org.milerasmus.course.practical.Question;
import org.milerasmus.course.practical.QuestionKind;
import org.milerasmus.course.practical.desk.Markings;
import org.milerasmus.course.practical.desk.PracticalTasks;
import org.milerasmus.course.practical.desk.TaskContents;
import org.milerasmus.course.practical.desk.TaskMoves;
import org.milerasmus.course.practical.result.AnswerLine;
import org.milerasmus.course.practical.result.AttemptSheets;
import org.milerasmus.course.practical.working.Attempts;
import org.milerasmus.course.practical.working.GivenAnswers;
import org.milerasmus.course.session.DemoSessions;
import org.milerasmus.course.session.Instructor;
import org.milerasmus.course.session.Session;
import org.milerasmus.dashboard.Dashboards;
import org.milerasmus.dashboard.entry.Task;
import org.milerasmus.dashboard.entry.TaskKind;
import org.milerasmus.exchange.decision.Exchange;
import org.milerasmus.exchange.transcript.Guests;
import org.milerasmus.it.As;
import org.milerasmus.it.Race;
import org.milerasmus.partnership.academy.Academy;
import org.milerasmus.person.Person;
import org.milerasmus.security.Role;
import org.milerasmus.shared.NotFound;
import org.milerasmus.shared.RuleBroken;
import org.milerasmus.shared.Stale;

/** An assessment of 40 marks that takes over the points of a case with ten; of two participants one has worked on it. */
@ExtendWith(ArquillianExtension.class)
class TakeoversIT {

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
    private Laboratory laboratory;

    @Inject
    private Schemes schemes;

    @Inject
    private Assessments assessments;

    @Inject
    private MarkingSheets sheets;

    @Inject
    private Takeovers takeovers;

    @Inject
    private Releases releases;

    @Inject
    private OwnGrades grades;

    @Inject
    private PracticalTasks tasks;

    @Inject
    private TaskContents contents;

    @Inject
    private TaskMoves moves;

    @Inject
    private Markings markings;

    @Inject
    private Attempts attempts;

    @Inject
    private GivenAnswers answers;

    @Inject
    private AttemptSheets results;

    @Inject
    private Dashboards dashboards;

    private String staff;
    private Session session;
    private String marker;
    private Instructor second;
    private Enrolment worker;
    private Enrolment idler;
    private String cadet;
    private PracticalTask task;
    private long words;
    private long text;
    private long attempt;

    @BeforeEach
    void aCaseAndAnAssessmentOfIt() {
        Academy host = exchange.academy();
        staff = exchange.coordinator(host);
        guests.table(host, "");
        session = classroom.session(classroom.course(host), 10);
        Person person = exchange.cadet(exchange.academy());
        cadet = person.getAccount().getEmail();
        worker = classroom.place(session, person, EnrolmentStatus.SEATED);
        idler = classroom.place(session, exchange.cadet(host), EnrolmentStatus.SEATED);
        Person one = taught.person(host);
        marker = one.getAccount().getEmail();
        Instructor first = taught.instructor(session, one, host);
        second = taught.instructor(session, taught.person(host), host);
        task = task(session);
        words = question(QuestionKind.SHORT_TEXT, "notes.txt", 6);
        text = question(QuestionKind.FREE_TEXT, null, 4);
        marked.assessment(staff, session, "Case", 100, first, null);
        Assessment edited = assessment();
        edited.setSource(As.staff(staff, () -> assessments.sources(session.getCode())).getFirst());
        As.staff(staff, () -> assessments.save(edited));
    }

    @Test
    void pointsBecomeMarksOnceAllIsOverAndMarked() {
        marked.fix(staff, session);
        refused("mark.sourceDraft");
        work();
        refused("mark.sourceOpen");
        laboratory.shut(task.getId());
        refused("mark.sourceRunning");
        laboratory.close(task.getId());
        refused("mark.sourceUnmarked");
        assertThat(marked.rows("assessment_mark", session)).isZero();
        mark(3);
        assertThat(take()).isEqualTo(new Takeover(2, 0));
        assertThat(line(worker)).returns(true, MarkLine::isTakenOver).satisfies(line -> assertThat(line.getMarks()).isEqualByComparingTo("32")); // 6 + 3, less 1 for the hint
        assertThat(line(idler)).returns(true, MarkLine::isTakenOver).returns(Submission.NOT_HANDED_IN, MarkLine::getSubmission);
        assertThat(take()).as("nothing is new").isEqualTo(new Takeover(0, 0));
    }

    @Test
    void whatAMarkerHasPutRightStaysAndOtherPointsAreTakenOverOnceMore() {
        marked.fix(staff, session);
        over();
        take();
        MarkingSheet sheet = sheet();
        MarkLine idle = sheet.lines().stream().filter(line -> line.getEnrolmentId() == idler.getId()).findFirst().orElseThrow();
        idle.setSubmission(null);
        idle.setMarks(BigDecimal.TEN);
        As.applicant(marker, () -> sheets.save(sheet.assessment().getId(), sheet.lines()));
        assertThat(line(idler).isTakenOver()).isFalse();
        mark(4);
        assertThat(takenByHost()).as("by the host").isEqualTo(new Takeover(1, 1));
        assertThat(line(worker).getMarks()).isEqualByComparingTo("36");
        assertThat(line(idler).getMarks()).isEqualByComparingTo("10");
        release();
        assertThat(As.applicant(cadet, () -> grades.get(worker.getId())).grade().getPercent()).isEqualByComparingTo("90");
        assertThatThrownBy(this::takenByHost).hasMessage("assessment.wrongState.RELEASED");
    }

    @Test
    void dashboardsTellWhichAnswersAreToBeMarked() {
        work();
        assertThat(waiting()).as("the attempt runs").isEmpty();
        As.applicant(cadet, () -> attempts.submit(attempt));
        assertThat(waiting()).containsExactly(task.getCode(), task.getCode());
        assertThat(As.staff(exchange.coordinator(exchange.academy()), () -> dashboards.mine()).tasks()).extracting(Task::kind).doesNotContain(TaskKind.MARK_ANSWERS);
        mark(3);
        assertThat(waiting()).isEmpty();
    }

    /** The tasks to mark of an instructor and of the host. */
    private List<String> waiting() {
        return Stream.of(As.applicant(marker, () -> dashboards.mine()), As.staff(staff, () -> dashboards.mine())).flatMap(board -> board.tasks().stream())
                .filter(one -> one.kind() == TaskKind.MARK_ANSWERS && one.count() == 1).map(Task::code).toList();
    }

    @Test
    void nobodyElseTakesPointsOver() {
        marked.fix(staff, session);
        over();
        long id = assessment().getId();
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> As.applicant(cadet, () -> takeovers.take(id)));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> As.staff(exchange.coordinator(exchange.academy()), () -> takeovers.take(id)));
        String instructor = second.getPerson().getAccount().getEmail();
        assertThatExceptionOfType(NotFound.class).as("teaches, but does not mark it").isThrownBy(() -> As.applicant(instructor, () -> takeovers.take(id)));
        assertThatExceptionOfType(EJBAccessException.class).isThrownBy(() -> As.administrator(exchange.programme(Role.ADMINISTRATOR), () -> takeovers.take(id)));
        assertThat(marked.rows("assessment_mark", session)).isZero();
    }

    @Test
    void aSourceIsATaskOfTheSessionWithOneMarkerAndStaysOnceFixed() {
        Assessment strange = assessment();
        strange.setSource(task(classroom.session(session.getCourse(), 5)));
        refusedToSave("assessment.otherSource", strange);
        Assessment twice = assessment();
        twice.setSecondMarker(second);
        refusedToSave("assessment.sourceAlone", twice);
        Assessment blind = assessment();
        blind.setDoubleBlind(true);
        refusedToSave("assessment.sourceAlone", blind);
        marked.fix(staff, session);
        Assessment without = assessment();
        without.setSource(null);
        refusedToSave("assessment.fixed", without);
    }

    @Test
    void withoutATaskThereIsNothingToTakeOver() {
        As.staff(staff, () -> {
            PracticalTask draft = tasks.view(task.getCode()).task();
            moves.discard(draft.getId(), draft.getVersion());
        });
        assertThat(assessment().getSource()).isNull();
        marked.fix(staff, session);
        refused("mark.noSource");
    }

    @Test
    void pointsThatAreTakenOverWhileTheGradesAreReleasedAreNeitherLostNorReleasedUnseen() {
        marked.fix(staff, session);
        over();
        take();
        mark(4);
        GradeBook seen = As.staff(staff, () -> releases.book(session.getCode()));
        long id = assessment().getId();
        List<Object> outcomes = Race.run(2, i -> () -> {
            if (i == 0) {
                As.staff(staff, () -> releases.release(seen.scheme().getId(), seen.scheme().getVersion(), false));
            } else {
                As.applicant(marker, () -> takeovers.take(id));
            }
            return "done";
        });
        assertThat(outcomes).containsOnlyOnce("done");
        assertThat(outcomes.stream().filter(Throwable.class::isInstance)).singleElement()
                .satisfiesAnyOf(lost -> assertThat(lost).isInstanceOf(Stale.class), lost -> assertThat(lost).isInstanceOf(RuleBroken.class));
    }

    private PracticalTask task(Session of) {
        return As.staff(staff, () -> {
            PracticalTask draft = tasks.edit(null, of.getCode());
            draft.setTitle("Demo case");
            draft.setStory("Demo story");
            draft.getRules().setOpensAt(Instant.now().minus(1, ChronoUnit.HOURS));
            draft.getRules().setClosesAt(Instant.now().plus(5, ChronoUnit.HOURS));
            PracticalTask saved = tasks.save(draft);
            contents.add(saved.getId(), "E-01", "Demo disk", null, "disk.img", "invented disk".getBytes(StandardCharsets.US_ASCII));
            return saved;
        });
    }

    private long question(QuestionKind kind, String accepted, int points) {
        return As.staff(staff, () -> {
            Question question = contents.edit(task.getCode(), null);
            question.setKind(kind);
            question.setText("Demo question");
            question.setPoints(points);
            question.getSolution().setAccepted(accepted);
            question.addHint("Demo hint", 1);
            return contents.save(question).getId();
        });
    }

    /** The cadet answers both questions, with a hint. */
    private void work() {
        As.staff(staff, () -> moves.publish(task.getId(), tasks.view(task.getCode()).task().getVersion()));
        attempt = As.applicant(cadet, () -> attempts.start(task.getCode()));
        As.applicant(cadet, () -> answers.write(attempt, words, "notes.txt"));
        As.applicant(cadet, () -> answers.write(attempt, text, "A report"));
        long hint = As.staff(staff, () -> tasks.view(task.getCode())).questions().getFirst().getHints().getFirst().getId();
        As.applicant(cadet, () -> answers.takeHint(attempt, hint));
    }

    /** That, and the task closes and is marked. */
    private void over() {
        work();
        laboratory.close(task.getId());
        mark(3);
    }

    private void mark(int points) {
        AnswerLine seen = As.staff(staff, () -> results.view(attempt)).answers().stream().filter(line -> line.kind() == QuestionKind.FREE_TEXT).findFirst().orElseThrow();
        As.staff(staff, () -> markings.mark(seen.answerId(), seen.version(), points, null));
    }

    private Takeover take() {
        long id = assessment().getId();
        return As.applicant(marker, () -> takeovers.take(id));
    }

    private Takeover takenByHost() {
        long id = assessment().getId();
        return As.staff(staff, () -> takeovers.take(id));
    }

    private MarkingSheet sheet() {
        long id = assessment().getId();
        return As.applicant(marker, () -> sheets.open(id));
    }

    private void refused(String key) {
        assertThatThrownBy(this::take).isInstanceOf(RuleBroken.class).hasMessage(key);
    }

    private void refusedToSave(String key, Assessment edited) {
        assertThatThrownBy(() -> As.staff(staff, () -> assessments.save(edited))).isInstanceOf(RuleBroken.class).hasMessage(key);
    }

    private MarkLine line(Enrolment one) {
        return sheet().lines().stream().filter(line -> line.getEnrolmentId() == one.getId()).findFirst()
                .orElseThrow();
    }

    private void release() {
        Scheme scheme = As.staff(staff, () -> schemes.of(session.getCode()));
        As.staff(staff, () -> releases.release(scheme.getId(), scheme.getVersion(), false));
    }

    private Assessment assessment() {
        return As.staff(staff, () -> assessments.edit(session.getCode(), assessments.of(session.getCode()).getFirst().getId()));
    }
}

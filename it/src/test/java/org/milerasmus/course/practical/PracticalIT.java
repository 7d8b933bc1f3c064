package org.milerasmus.course.practical;

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
import java.util.Set;
import java.util.concurrent.Callable;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.milerasmus.audit.AuditAction;
import org.milerasmus.course.enrolling.Classroom;
import org.milerasmus.course.enrolment.Enrolment;
import org.milerasmus.course.enrolment.EnrolmentStatus;
import org.milerasmus.course.practical.attempt.Attempt;
import org.milerasmus.course.practical.custody.CustodyAction;
import org.milerasmus.course.practical.custody.CustodyEntry;
import org.milerasmus.course.practical.custody.CustodyGap;
import org.milerasmus.course.practical.custody.CustodyNote;
import org.milerasmus.course.practical.desk.Markings;
import org.milerasmus.course.practical.desk.PracticalTasks;
import org.milerasmus.course.practical.desk.SessionChoice;
import org.milerasmus.course.practical.desk.TaskContents;
import org.milerasmus.course.practical.desk.TaskCopies;
import org.milerasmus.course.practical.desk.TaskMoves;
import org.milerasmus.course.practical.result.AnswerLine;
import org.milerasmus.course.practical.result.AttemptSheet;
import org.milerasmus.course.practical.result.AttemptSheets;
import org.milerasmus.course.practical.result.PracticalResult;
import org.milerasmus.course.practical.result.PracticalResults;
import org.milerasmus.course.practical.working.Attempts;
import org.milerasmus.course.practical.working.CustodyLogs;
import org.milerasmus.course.practical.working.EvidenceFiles;
import org.milerasmus.course.practical.working.GivenAnswers;
import org.milerasmus.course.practical.working.WorkSheet;
import org.milerasmus.course.session.Session;
import org.milerasmus.document.Fingerprint;
import org.milerasmus.exchange.decision.Exchange;
import org.milerasmus.it.As;
import org.milerasmus.it.Race;
import org.milerasmus.it.Trail;
import org.milerasmus.partnership.academy.Academy;
import org.milerasmus.person.Person;
import org.milerasmus.security.Role;
import org.milerasmus.shared.NotFound;
import org.milerasmus.shared.RuleBroken;
import org.milerasmus.shared.Stale;

@ExtendWith(ArquillianExtension.class)
class PracticalIT {

    private static final byte[] DISK = "invented disk".getBytes(StandardCharsets.US_ASCII);
    private static final String HASH = Fingerprint.of(DISK);

    @Inject
    private Exchange exchange;

    @Inject
    private Classroom classroom;

    @Inject
    private Laboratory laboratory;

    @Inject
    private Trail trail;

    @Inject
    private PracticalTasks tasks;

    @Inject
    private TaskContents contents;

    @Inject
    private TaskMoves moves;

    @Inject
    private TaskCopies copies;

    @Inject
    private Markings markings;

    @Inject
    private Attempts attempts;

    @Inject
    private GivenAnswers answers;

    @Inject
    private CustodyLogs logs;

    @Inject
    private EvidenceFiles files;

    @Inject
    private AttemptSheets sheets;

    @Inject
    private PracticalResults results;

    private Academy host;
    private String coordinator;
    private Session session;
    private Enrolment place;
    private String cadet;
    private PracticalTask task;
    private long evidence;
    private long words;
    private long text;

    @BeforeEach
    void aDraftWithEvidenceAndQuestions() {
        host = exchange.academy();
        coordinator = exchange.coordinator(host);
        session = classroom.session(classroom.course(host), 5);
        Person person = exchange.cadet(exchange.academy());
        cadet = person.getAccount().getEmail();
        place = classroom.place(session, person, EnrolmentStatus.SEATED);
        task = asHost(() -> {
            PracticalTask draft = tasks.edit(null, session.getCode());
            draft.setTitle("Demo case");
            draft.setStory("Demo story");
            draft.getRules().setOpensAt(Instant.now().minus(1, ChronoUnit.HOURS));
            draft.getRules().setClosesAt(Instant.now().plus(5, ChronoUnit.HOURS));
            draft.getRules().setAttempts(2);
            return tasks.save(draft);
        });
        evidence = asHost(() -> contents.add(task.getId(), "E-01", "Demo disk", HASH.toUpperCase(), "C:\\demo\\disk.img", DISK));
        words = question(QuestionKind.SHORT_TEXT, "notes.txt", 6);
        text = question(QuestionKind.FREE_TEXT, null, 4);
    }

    @Test
    void whatAnAttemptBringsIsQuestionsLessHintsAndGaps() {
        long attempt = begun();
        asCadet(() -> files.receive(attempt, evidence));
        asCadet(() -> answers.write(attempt, words, " NOTES .TXT"));
        asCadet(() -> answers.write(attempt, text, "A report"));
        asCadet(() -> answers.takeHint(attempt, hint()));
        enter(attempt, CustodyAction.RECEIVED, null);
        enter(attempt, CustodyAction.VERIFIED_HASH, HASH);
        asCadet(() -> attempts.submit(attempt));

        AttemptSheet mine = asCadet(() -> sheets.view(attempt));
        assertThat(mine.score()).isNull();
        assertThat(mine.answers()).allSatisfy(line -> assertThat(line).returns(null, AnswerLine::right).returns(null, AnswerLine::points));
        assertThatThrownBy(() -> asHost(() -> moves.release(task.getId(), version()))).hasMessage("practical.notClosed").isInstanceOf(RuleBroken.class);
        laboratory.close(task.getId());
        refused("practical.unmarked", () -> asHost(() -> moves.release(task.getId(), version())));
        refused("practical.points", () -> mark(attempt, 5));
        mark(attempt, 3);
        assertThat(asHost(() -> results.of(task.getCode()))).singleElement().returns(place.getId(), PracticalResult::enrolmentId)
                .returns(6, PracticalResult::points).returns(10, PracticalResult::most).returns(true, PracticalResult::complete)
                .satisfies(result -> assertThat(result.percent()).isEqualByComparingTo("60"));
        assertThat(asCadet(() -> sheets.view(attempt)).score()).as("before the release").isNull();
        asHost(() -> moves.release(task.getId(), version()));

        AttemptSheet released = asCadet(() -> sheets.view(attempt));
        assertThat(released.score().points()).isEqualTo(6);
        assertThat(released.score().found()).extracting(CustodyGap::kind).containsExactly(CustodyGapKind.NOT_CLOSED);
        assertThat(released.answers().getFirst().right()).isEqualTo("notes.txt");
        assertThat(laboratory.notices(cadet, "practical.released")).isEqualTo(1);
        refused("practical.wrongState", () -> mark(attempt, 1));
    }

    @Test
    void theAutomaticPartIsShownAtOnceWhereTheTaskSaysSo() {
        asHost(() -> {
            PracticalTask draft = tasks.edit(task.getCode(), null);
            draft.getRules().setShowsAutomatic(true);
            return tasks.save(draft);
        });
        long attempt = begun();
        asCadet(() -> answers.write(attempt, words, "notes.txt"));
        asCadet(() -> answers.write(attempt, text, "A report"));
        asCadet(() -> attempts.submit(attempt));
        mark(attempt, 4);
        AttemptSheet mine = asCadet(() -> sheets.view(attempt));
        assertThat(mine.score().points()).isEqualTo(6);
        assertThat(mine.score().unmarked()).isEqualTo(1);
        assertThat(mine.answers()).extracting(AnswerLine::right).containsOnlyNulls();
    }

    @Test
    void manyStartsAtOnceBeginOneAttempt() {
        publish();
        List<Object> ends = Race.run(8, i -> () -> asCadet(() -> attempts.start(task.getCode())));
        assertThat(ends).hasOnlyElementsOfType(Long.class);
        assertThat(Set.copyOf(ends)).hasSize(1);
    }

    @Test
    void ofTwoWhoSubmitOneEndsTheAttemptAndNothingIsSavedAfterwards() {
        long attempt = begun();
        List<Object> ends = Race.run(6, i -> i < 2 ? () -> {
            asCadet(() -> attempts.submit(attempt));
            return "submitted";
        } : () -> asCadet(() -> answers.write(attempt, words, "answer " + i)));
        assertThat(ends.subList(0, 2)).containsOnlyOnce("submitted").filteredOn(RuleBroken.class::isInstance).hasSize(1);
        Instant end = asCadet(() -> sheets.view(attempt)).attempt().getSubmittedAt();
        assertThat(ends.subList(2, 6)).allSatisfy(each -> assertThat(each instanceof Instant saved ? !saved.isAfter(end)
                : each instanceof RuleBroken rule && rule.key().equals("practical.submitted")).as("%s", each).isTrue());
    }

    @Test
    void afterTheTimeNothingIsTakenAndWhatWasSavedCounts() {
        long attempt = begun();
        asCadet(() -> answers.write(attempt, words, "notes.txt"));
        laboratory.end(attempt);
        refused("practical.timeOver", () -> asCadet(() -> answers.write(attempt, words, "late")));
        refused("practical.timeOver", () -> asCadet(() -> attempts.submit(attempt)));
        refused("practical.timeOver", () -> asCadet(() -> files.receive(attempt, evidence)));
        refused("practical.timeOver", () -> asCadet(() -> answers.takeHint(attempt, hint())));
        refused("practical.timeOver", () -> enter(attempt, CustodyAction.SEALED, null));
        assertThat(asHost(() -> results.of(task.getCode()))).extracting(PracticalResult::points).containsExactly(6);
        long second = asCadet(() -> attempts.start(task.getCode()));
        assertThat(second).isNotEqualTo(attempt);
        laboratory.end(second);
        refused("practical.noAttemptLeft", () -> asCadet(() -> attempts.start(task.getCode())));
        assertThat(asHost(() -> results.of(task.getCode()))).as("the best counts").singleElement().returns(6, PracticalResult::points).returns(2, PracticalResult::attempts);
    }

    @Test
    void aHintThatIsTakenByManyAtOnceIsPaidOnce() {
        long attempt = begun();
        long hint = hint();
        Race.run(6, i -> () -> {
            asCadet(() -> answers.takeHint(attempt, hint));
            return null;
        });
        assertThat(laboratory.count("practical_hint_taken", "attempt_id", attempt)).isEqualTo(1);
        assertThat(work().questions().getFirst().hints()).extracting(one -> one.text()).containsExactly("Demo hint");
    }

    @Test
    void entriesAtOnceFollowEachOtherAndARewrittenOneShows() {
        long attempt = begun();
        List<Object> ends = Race.run(6, i -> () -> enter(attempt, CustodyAction.EXAMINED, null));
        assertThat(ends).hasOnlyElementsOfType(CustodyEntry.class);
        assertThat(work().log()).extracting(CustodyEntry::getNumber).containsExactly(1, 2, 3, 4, 5, 6);
        assertThat(asHost(() -> sheets.view(attempt)).broken()).isNull();
        laboratory.rewrite(attempt, 4);
        assertThat(asHost(() -> sheets.view(attempt)).broken()).isEqualTo(4);
    }

    @Test
    void whoTakesTheLastEntriesAwayIsFoundOut() {
        long attempt = begun();
        enter(attempt, CustodyAction.RECEIVED, null);
        enter(attempt, CustodyAction.EXAMINED, null);
        CustodyEntry last = enter(attempt, CustodyAction.SEALED, null);
        assertThat(asHost(() -> sheets.view(attempt)).broken()).isNull();
        assertThat(trail.details(Attempt.class, attempt)).as("the end of the log in the audit trail").anySatisfy(details -> assertThat(details).contains("entries: 2 → 3", last.getHash()));
        laboratory.cutOff(attempt, 3);
        assertThat(asHost(() -> sheets.view(attempt)).broken()).isEqualTo(3);
        enter(attempt, CustodyAction.SEALED, null);
        assertThat(asHost(() -> sheets.view(attempt)).broken()).as("a new entry does not take the place of the missing one").isEqualTo(4);
        laboratory.cutOff(attempt, 1);
        assertThat(asHost(() -> sheets.view(attempt)).broken()).isEqualTo(1);
    }

    @Test
    void ofTwoWhoMarkAtOnceTheSecondIsToldOfTheFirst() {
        long attempt = begun();
        asCadet(() -> answers.write(attempt, text, "A report"));
        refused("practical.notOver", () -> mark(attempt, 2));
        asCadet(() -> attempts.submit(attempt));
        AnswerLine seen = answer(attempt);
        List<Object> ends = Race.run(2, i -> () -> {
            asHost(() -> markings.mark(seen.answerId(), seen.version(), i + 1, null));
            return i + 1;
        });
        assertThat(ends).filteredOn(Stale.class::isInstance).hasSize(1);
        assertThat(ends).contains(answer(attempt).points());
    }

    @Test
    void evidenceThatWasAlteredIsNotGivenOutAndIsToldOf() {
        long attempt = begun();
        assertThat(asCadet(() -> files.receive(attempt, evidence)).bytes()).isEqualTo(DISK);
        laboratory.alter(evidence);
        refused("practical.evidenceAltered", () -> asCadet(() -> files.receive(attempt, evidence)));
        refused("practical.evidenceAltered", () -> asHost(() -> files.look(evidence)));
        refused("practical.evidenceAltered", () -> asHost(() -> copies.copy(task.getCode(), classroom.session(session.getCourse(), 2).getCode())));
        assertThat(trail.count(AuditAction.DENIED, EvidenceItem.class, evidence)).isEqualTo(2);
        assertThat(laboratory.notices(coordinator, "practical.altered")).isEqualTo(1);
        assertThat(laboratory.count("evidence_download", "attempt_id", attempt)).isEqualTo(1);
    }

    @Test
    void aFileWithAnotherHashIsRefusedAtItsFieldAndNothingIsStored() {
        refusedAt("expected", "practical.hashDiffers", () -> add("E-02", "0".repeat(64)));
        refusedAt("expected", "practical.hashMissing", () -> add("E-02", "abc"));
        refusedAt("label", "practical.labelTaken", () -> add("E-01", null));
        assertThat(laboratory.count("evidence_item", "task_id", task.getId())).isEqualTo(1);
        publish();
        refused("practical.wrongState", () -> add("E-02", null));
        refused("practical.wrongState", () -> asHost(() -> contents.removeEvidence(evidence)));
    }

    @Test
    void badAnswersAndEntriesAreRefused() {
        long number = question(QuestionKind.NUMBER, null, 1);
        long choice = question(QuestionKind.SINGLE, null, 1);
        long attempt = begun();
        refusedAt("line", "practical.notANumber", () -> asCadet(() -> answers.write(attempt, number, "twelve")));
        refused("practical.noSuchChoice", () -> asCadet(() -> answers.choose(attempt, choice, Set.of(7))));
        refused("practical.noSuchChoice", () -> asCadet(() -> answers.choose(attempt, choice, Set.of(0, 1))));
        refusedAt("hash", "practical.hashMissing", () -> enter(attempt, CustodyAction.VERIFIED_HASH, "12"));
        refusedAt("item", "practical.noSuchEvidence", () -> asCadet(() -> logs.enter(attempt, new CustodyNote(CustodyAction.EXAMINED, -1L, null, null, null, null))));
        assertThat(work().log()).isEmpty();
    }

    @Test
    void everybodySeesAndDoesWhatIsTheirs() {
        String code = task.getCode();
        notFound(() -> asCadet(() -> attempts.view(code))); // a draft
        notFound(() -> asCadet(() -> tasks.isWorked(code)));
        long attempt = begun();
        String stranger = exchange.cadet(host).getAccount().getEmail();
        notFound(() -> As.applicant(stranger, () -> attempts.view(code)));
        notFound(() -> As.applicant(stranger, () -> attempts.start(code)));
        notFound(() -> As.applicant(stranger, () -> answers.write(attempt, words, "theirs")));
        notFound(() -> As.applicant(stranger, () -> files.receive(attempt, evidence)));
        notFound(() -> As.applicant(stranger, () -> sheets.view(attempt)));
        notFound(() -> asCadet(() -> tasks.view(code)));
        assertThat(asCadet(() -> tasks.isWorked(code))).as("led on to the page where it is worked").isTrue();
        assertThat(As.staff(coordinator, () -> tasks.isWorked(code))).isFalse();
        notFound(() -> As.applicant(stranger, () -> tasks.isWorked(code)));
        notFound(() -> asCadet(() -> files.look(evidence)));
        notFound(() -> asCadet(() -> sheets.view(attempt))); // it runs
        notFound(() -> As.staff(exchange.coordinator(exchange.academy()), () -> tasks.view(code)));
        Person teacher = exchange.cadet(exchange.academy());
        laboratory.teach(session, teacher, host);
        assertThat(As.applicant(teacher.getAccount().getEmail(), () -> tasks.view(code)).keeps()).isTrue();
        notFound(() -> As.applicant(teacher.getAccount().getEmail(), () -> attempts.start(code)));
        String auditor = exchange.programme(Role.AUDITOR);
        assertThat(As.auditor(auditor, () -> tasks.view(code)).keeps()).isFalse();
        assertThat(As.auditor(auditor, () -> markings.attempts(code))).hasSize(1);
        assertThat(As.administrator(exchange.programme(Role.ADMINISTRATOR), () -> tasks.view(code)).keeps()).isFalse();
        assertThatExceptionOfType(EJBAccessException.class)
                .isThrownBy(() -> As.administrator(exchange.programme(Role.ADMINISTRATOR), () -> moves.takeBack(task.getId(), 1)));
        refused("practical.begun", () -> asHost(() -> moves.takeBack(task.getId(), version())));
    }

    @Test
    void aTaskIsUsedAgainInTheNextSession() {
        Session next = classroom.session(session.getCourse(), 5, one -> {
            one.setStartsOn(session.getStartsOn().plusDays(28));
            one.setEndsOn(session.getEndsOn().plusDays(28));
        });
        assertThat(asHost(() -> copies.targets(task.getCode()))).extracting(SessionChoice::code).contains(next.getCode()).doesNotContain(session.getCode());
        String copy = asHost(() -> copies.copy(task.getCode(), next.getCode()));
        var sheet = asHost(() -> tasks.view(copy));
        assertThat(sheet.task().getStatus()).isEqualTo(PracticalTaskStatus.DRAFT);
        assertThat(sheet.task().getRules().getOpensAt()).isEqualTo(asHost(() -> tasks.view(task.getCode())).task().getRules().getOpensAt().plus(28, ChronoUnit.DAYS));
        assertThat(sheet.evidence()).extracting(EvidenceItem::getSha256).containsExactly(HASH);
        assertThat(sheet.questions()).hasSize(2);
        assertThat(sheet.questions().getFirst().getHints()).hasSize(1);
        Session theirs = classroom.session(classroom.course(exchange.academy()), 5);
        notFound(() -> asHost(() -> copies.copy(task.getCode(), theirs.getCode())));
        asHost(() -> moves.discard(sheet.task().getId(), sheet.task().getVersion()));
        notFound(() -> asHost(() -> tasks.view(copy)));
    }

    @Test
    void aDraftThatSomebodyElseHasSavedIsNotOverwritten() {
        PracticalTask one = asHost(() -> tasks.edit(task.getCode(), null));
        PracticalTask other = asHost(() -> tasks.edit(task.getCode(), null));
        one.setTitle("First");
        asHost(() -> tasks.save(one));
        other.setTitle("Second");
        assertThatThrownBy(() -> asHost(() -> tasks.save(other))).isInstanceOf(Stale.class);
    }

    private long question(QuestionKind kind, String accepted, int points) {
        return asHost(() -> {
            Question question = contents.edit(task.getCode(), null);
            question.setKind(kind);
            question.setText("Demo question");
            question.setPoints(points);
            question.getSolution().setAccepted(accepted);
            if (kind == QuestionKind.NUMBER) {
                question.getSolution().setTarget(BigDecimal.TEN);
            }
            if (kind.isChosen()) {
                question.getChoices().addAll(List.of(new Choice("A", true), new Choice("B", false)));
            }
            question.addHint("Demo hint", 1);
            return contents.save(question).getId();
        });
    }

    private long add(String label, String expected) {
        return asHost(() -> contents.add(task.getId(), label, "Demo", expected, "disk.img", DISK));
    }

    private long version() {
        return asHost(() -> tasks.view(task.getCode())).task().getVersion();
    }

    private void publish() {
        asHost(() -> moves.publish(task.getId(), version()));
    }

    private long begun() {
        publish();
        return asCadet(() -> attempts.start(task.getCode()));
    }

    private WorkSheet work() {
        return asCadet(() -> attempts.view(task.getCode()));
    }

    private long hint() {
        return asHost(() -> tasks.view(task.getCode())).questions().getFirst().getHints().getFirst().getId();
    }

    private CustodyEntry enter(long attempt, CustodyAction action, String hash) {
        return asCadet(() -> logs.enter(attempt, new CustodyNote(action, evidence, action.isFrom() ? "Demo patrol" : null, null, "Demo", hash)));
    }

    private AnswerLine answer(long attempt) {
        return asHost(() -> sheets.view(attempt)).answers().stream().filter(line -> line.kind() == QuestionKind.FREE_TEXT).findFirst().orElseThrow();
    }

    private void mark(long attempt, int points) {
        AnswerLine seen = answer(attempt);
        asHost(() -> markings.mark(seen.answerId(), seen.version(), points, "Demo remark"));
    }

    private <T> T asHost(Callable<T> work) {
        return As.staff(coordinator, work);
    }

    private void asHost(Runnable work) {
        As.staff(coordinator, work);
    }

    private <T> T asCadet(Callable<T> work) {
        return As.applicant(cadet, work);
    }

    private void asCadet(Runnable work) {
        As.applicant(cadet, work);
    }

    private static void refused(String key, ThrowingCallable work) {
        assertThatThrownBy(work).isInstanceOfSatisfying(RuleBroken.class, rule -> assertThat(rule.key()).isEqualTo(key));
    }

    private static void refusedAt(String field, String key, ThrowingCallable work) {
        assertThatThrownBy(work).isInstanceOfSatisfying(RuleBroken.class, rule -> {
            assertThat(rule.key()).isEqualTo(key);
            assertThat(rule.field()).contains(field);
        });
    }

    private static void notFound(ThrowingCallable work) {
        assertThatThrownBy(work).isInstanceOf(NotFound.class);
    }
}

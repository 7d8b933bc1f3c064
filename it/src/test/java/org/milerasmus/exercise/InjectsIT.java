package org.milerasmus.exercise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.milerasmus.competence.passportdesk.Passports;
import org.milerasmus.exchange.decision.Exchange;
import org.milerasmus.exercise.board.Board;
import org.milerasmus.exercise.board.Boards;
import org.milerasmus.exercise.board.Injects;
import org.milerasmus.exercise.inject.Inject;
import org.milerasmus.exercise.inject.InjectStatus;
import org.milerasmus.exercise.report.AfterActionReports;
import org.milerasmus.exercise.report.ObservationKind;
import org.milerasmus.exercise.report.Observations;
import org.milerasmus.exercise.scenario.Exercise;
import org.milerasmus.exercise.team.Team;
import org.milerasmus.exercise.team.TeamKind;
import org.milerasmus.exercise.team.TeamRole;
import org.milerasmus.it.As;
import org.milerasmus.it.Race;
import org.milerasmus.notification.Mailbox;
import org.milerasmus.partnership.academy.Academy;
import org.milerasmus.shared.BusinessException;
import org.milerasmus.shared.NotFound;
import org.milerasmus.shared.RuleBroken;
import org.milerasmus.shared.Stale;

@ExtendWith(ArquillianExtension.class)
class InjectsIT {

    @jakarta.inject.Inject
    private Exchange exchange;

    @jakarta.inject.Inject
    private Exercising exercising;

    @jakarta.inject.Inject
    private Exercises exercises;

    @jakarta.inject.Inject
    private ExerciseMoves moves;

    @jakarta.inject.Inject
    private Boards boards;

    @jakarta.inject.Inject
    private Injects injects;

    @jakarta.inject.Inject
    private Observations observations;

    @jakarta.inject.Inject
    private AfterActionReports reports;

    @jakarta.inject.Inject
    private Passports passports;

    @jakarta.inject.Inject
    private Mailbox mailbox;

    private String coordinator;
    private Exercise exercise;
    private String white;
    private String otherWhite;
    private String blue;
    private String red;
    private Inject forBlue;
    private Inject forRed;

    @BeforeEach
    void run() {
        Academy host = exchange.academy();
        Academy guest = exchange.academy();
        coordinator = exchange.coordinator(host);
        exercise = exercising.draft(coordinator);
        Team whites = exercising.team(coordinator, exercise, TeamKind.WHITE, host, 2);
        Team blues = exercising.team(coordinator, exercise, TeamKind.BLUE, guest, 1);
        Team reds = exercising.team(coordinator, exercise, TeamKind.RED, host, 1);
        exercising.publish(coordinator, exercise);
        white = exercising.member(coordinator, whites, host, TeamRole.LEAD);
        otherWhite = exercising.member(coordinator, whites, host, TeamRole.INJECTOR);
        blue = exercising.member(exchange.coordinator(guest), blues, guest, TeamRole.LEAD);
        red = exercising.member(coordinator, reds, host, TeamRole.LEAD);
        forBlue = exercising.inject(coordinator, exercise, blues);
        forRed = exercising.inject(coordinator, exercise, reds);
        exercising.start(coordinator, exercise);
    }

    @Test
    void ofTwoWhoReleaseOrAssessAtOnceOneDoes() {
        once(List.of(() -> release(white), () -> release(otherWhite)));
        assertThat(current().getStatus()).isEqualTo(InjectStatus.RELEASED);
        long version = current().getVersion();
        once(List.of(() -> assess(white, version, 7), () -> assess(otherWhite, version, 3)));
        assertThat(current().getStatus()).isEqualTo(InjectStatus.ASSESSED);
    }

    @Test
    void anAnswerAndItsAssessmentAtOnceAreNotMixed() {
        release(white);
        long version = current().getVersion();
        once(List.of(() -> answer(blue, version, "Demo answer"), () -> assess(white, version, 2)));
        Inject after = current();
        assertThat(after.getReply().getAnswer() == null).isEqualTo(after.getStatus() == InjectStatus.ASSESSED);
    }

    @Test
    void eachSideSeesOnlyWhatIsReleasedToIt() {
        assertThat(board(blue).injects()).isEmpty();
        assertThatThrownBy(() -> answer(blue, forBlue.getVersion(), "too early")).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> As.applicant(blue, () -> injects.release(forBlue.getId(), forBlue.getVersion()))).isInstanceOf(NotFound.class);
        release(white);
        assertThat(board(blue).injects()).extracting(Inject::getId).containsExactly(forBlue.getId());
        assertThat(board(red).injects()).isEmpty();
        assertThatThrownBy(() -> As.applicant(red, () -> boards.inject(exercise.getCode(), forBlue.getNumber()))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> As.applicant(blue, () -> boards.inject(exercise.getCode(), forRed.getNumber()))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> answer(red, current().getVersion(), "not ours")).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> As.applicant(exchange.cadet(exchange.academy()).getAccount().getEmail(), () -> boards.of(exercise.getCode())))
                .isInstanceOf(NotFound.class);
        assertThat(board(white).injects()).hasSize(2);
    }

    @Test
    void pointsLieWithinWhatTheInjectBringsAndTheScoreFollows() {
        release(white);
        answer(blue, current().getVersion(), "Demo answer");
        for (Integer points : new Integer[] {11, -1, null}) {
            assertThatThrownBy(() -> assess(white, current().getVersion(), points)).isInstanceOfSatisfying(RuleBroken.class,
                    broken -> assertThat(broken.field()).contains("points"));
        }
        assess(white, current().getVersion(), 8);
        assertThat(board(blue).scores().teams()).singleElement().returns(8, score -> score.points()).returns(80, score -> score.weighted());
    }

    @Test
    void endsWhenEverythingIsAssessedAndShowsNamesToTheEntitled() throws IOException {
        release(white);
        answer(blue, current().getVersion(), "Memory was saved first");
        assertThatThrownBy(this::finish).isInstanceOfSatisfying(BusinessException.class, broken -> assertThat(broken.key()).isEqualTo("exercise.waiting"));
        assess(white, current().getVersion(), 8);
        As.applicant(white, () -> observations.add(exercise.getCode(), ObservationKind.RECOMMENDATION, "Use one form for custody"));
        assertThat(As.applicant(blue, () -> observations.of(exercise.getCode()))).isEmpty();
        assertThatThrownBy(() -> finish(otherWhite)).isInstanceOf(NotFound.class); // who only plays in the white team does not end it
        finish();
        assertThatThrownBy(() -> As.applicant(white, () -> injects.release(forRed.getId(), forRed.getVersion()))).isInstanceOf(BusinessException.class);
        String forHost = text(As.staff(coordinator, () -> reports.file(exercise.getCode(), Locale.ENGLISH)));
        assertThat(forHost).contains(exercise.getScenario().getTitle(), "Memory was saved first", "8 of 10", "80 %", "achieved", "S-16", "Use one form for custody")
                .doesNotContain("not shown to this reader");
        String forBlueTeam = text(As.applicant(blue, () -> reports.file(exercise.getCode(), Locale.FRENCH)));
        assertThat(forBlueTeam).contains("Rapport après action", "non communiqué à ce lecteur");
        assertThat(forHost).contains(name(red));
        assertThat(forBlueTeam).contains(name(blue)).doesNotContain(name(red), name(white));
    }

    @Test
    void provesToThoseWhoWorkedInATeamWhatItHasAchievedUntilThePointsAreCorrected() {
        release(white);
        assess(white, current().getVersion(), 8);
        As.applicant(white, () -> injects.release(forRed.getId(), forRed.getVersion()));
        As.applicant(white, () -> injects.assess(forRed.getId(), boards.inject(exercise.getCode(), forRed.getNumber()).getVersion(), 6, null));
        assertThat(proven(blue)).as("nothing before the end").isEmpty();
        finish();
        assertThat(proven(blue)).containsExactly(exercise.getCode());
        assertThat(proven(red)).as("6 of 10 points are 60 %").containsExactly(exercise.getCode());
        assertThat(proven(white)).as("who assesses has shown nothing").isEmpty();
        As.staff(coordinator, () -> moves.reopen(exercise.getId(), exercises.view(exercise.getCode()).exercise().getVersion(), "Points mixed up"));
        assertThat(proven(blue)).isEmpty();
        assess(white, current().getVersion(), 3);
        finish();
        assertThat(proven(blue)).as("30 % are not enough").isEmpty();
    }

    @Test
    void membersHearThatTheyAreInATeamThatItBeginsAndThatItIsCalledOff() {
        As.staff(coordinator, () -> moves.cancel(exercise.getId(), exercises.view(exercise.getCode()).exercise().getVersion(), "Storm over the harbour"));
        assertThat(mailbox.texts(blue)).hasSize(3).allSatisfy(text -> assertThat(text).contains(exercise.getCode(), "code=" + exercise.getCode()));
        assertThat(mailbox.texts(blue).get(0)).contains("You are in the team");
        assertThat(mailbox.texts(blue).get(1)).contains("has begun", "/exercise/board?");
        assertThat(mailbox.texts(blue).get(2)).contains("Storm over the harbour");
    }

    /** Codes of the exercises that count in a passport. */
    private List<String> proven(String email) {
        return As.applicant(email, () -> passports.mine()).lines().stream().flatMap(line -> line.evidence().stream())
                .filter(evidence -> evidence.counts(LocalDate.now())).map(evidence -> evidence.getSource().getReference()).toList();
    }

    private String name(String email) {
        return As.applicant(email, () -> exercises.view(exercise.getCode())).member().getPerson().getFamilyName().split("-")[0]; // a line may end at the hyphen
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }

    private void finish() {
        finish(white);
    }

    private void finish(String member) {
        As.applicant(member, () -> moves.finish(exercise.getId(), exercises.view(exercise.getCode()).exercise().getVersion()));
    }

    /** One of two at once does it, and the other one hears that the inject is not any more what the page shows. */
    private static void once(List<Callable<?>> acts) {
        List<Object> outcomes = Race.run(2, acts::get);
        assertThat(outcomes).filteredOn(Boolean.TRUE::equals).hasSize(1);
        assertThat(outcomes).filteredOn(Stale.class::isInstance).hasSize(1);
    }

    private boolean release(String email) {
        As.applicant(email, () -> injects.release(forBlue.getId(), forBlue.getVersion()));
        return true;
    }

    private boolean answer(String email, long version, String answer) {
        As.applicant(email, () -> injects.answer(forBlue.getId(), version, answer));
        return true;
    }

    private boolean assess(String email, long version, Integer points) {
        As.applicant(email, () -> injects.assess(forBlue.getId(), version, points, null));
        return true;
    }

    private Inject current() {
        return As.applicant(white, () -> boards.inject(exercise.getCode(), forBlue.getNumber()));
    }

    private Board board(String email) {
        return As.applicant(email, () -> boards.of(exercise.getCode()));
    }
}

package org.milerasmus.exchange.consenting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.milerasmus.dashboard.Dashboards;
import org.milerasmus.dashboard.entry.DeadlineKind;
import org.milerasmus.dashboard.entry.Task;
import org.milerasmus.dashboard.entry.TaskKind;
import org.milerasmus.exchange.application.Application;
import org.milerasmus.exchange.application.ApplicationStatus;
import org.milerasmus.exchange.call.Call;
import org.milerasmus.exchange.consent.ConsentReason;
import org.milerasmus.exchange.consent.ConsentStatus;
import org.milerasmus.exchange.decision.Exchange;
import org.milerasmus.exchange.decision.Nominations;
import org.milerasmus.exchange.placement.Round;
import org.milerasmus.exchange.placement.Rounds;
import org.milerasmus.exchange.placing.Placements;
import org.milerasmus.it.As;
import org.milerasmus.notification.NoticeRow;
import org.milerasmus.notification.Notices;
import org.milerasmus.partnership.academy.Academy;
import org.milerasmus.partnership.appointment.Duty;
import org.milerasmus.security.Role;
import org.milerasmus.security.Roles;
import org.milerasmus.shared.NotFound;
import org.milerasmus.shared.PageRequest;

/** Who learns what about the consents of an application: by its timeline, by news, on the dashboard. */
@ExtendWith(ArquillianExtension.class)
class ConsentTimelinesIT {

    private static final PageRequest PAGE = new PageRequest(0, 50, null, false);

    @Inject
    private Exchange exchange;

    @Inject
    private Chain chain;

    @Inject
    private Consents consents;

    @Inject
    private ConsentTimelines timelines;

    @Inject
    private Nominations nominations;

    @Inject
    private Notices notices;

    @Inject
    private Dashboards dashboards;

    @Inject
    private Rounds rounds;

    @Inject
    private Placements placements;

    private Academy sending;
    private Academy host;
    private Call call;
    private String coordinator;
    private String commander;
    private String medical;
    private String study;

    @BeforeEach
    void academies() {
        sending = exchange.academy();
        host = exchange.academy();
        call = exchange.call(host, 5);
        coordinator = exchange.coordinator(sending);
        commander = chain.official(sending, Duty.COMMANDER);
        medical = chain.official(sending, Duty.MEDICAL_OFFICER);
        study = chain.official(sending, Duty.STUDY_OFFICE);
        chain.asks(sending, Duty.COMMANDER, Duty.MEDICAL_OFFICER, Duty.STUDY_OFFICE);
    }

    @Test
    void theMedicalOfficersWordsStayWithTheMedicalOfficerAndTheCommander() {
        Application application = asked();
        long id = chain.consent(application, Duty.MEDICAL_OFFICER).getId();
        As.caller(medical, Roles.OFFICIAL, () -> consents.refuse(id, ConsentReason.NOT_FIT_AT_PRESENT, "words about health"));
        assertThat(medically(As.caller(medical, Roles.OFFICIAL, () -> timelines.of(application.getCode()))).note()).isEqualTo("words about health");
        assertThat(medically(As.caller(commander, Roles.OFFICIAL, () -> timelines.of(application.getCode()))).note()).isEqualTo("words about health");
        ConsentMoment coordinators = medically(As.staff(coordinator, () -> timelines.of(application.getCode())));
        assertThat(coordinators).returns(null, ConsentMoment::note).returns(ConsentReason.NOT_FIT_AT_PRESENT, ConsentMoment::reason);
        assertThat(coordinators.decidedBy()).startsWith("Demo Official");
        ConsentMoment applicants = medically(As.applicant(exchange.email(application), () -> timelines.of(application.getCode())));
        assertThat(applicants).returns(null, ConsentMoment::note).returns(null, ConsentMoment::decidedBy)
                .returns(ConsentReason.NOT_FIT_AT_PRESENT, ConsentMoment::reason).returns(ConsentStatus.REFUSED, ConsentMoment::status);
        assertThat(medically(As.caller(study, Roles.OFFICIAL, () -> timelines.of(application.getCode()))).note()).isNull();
        String administrator = exchange.programme(Role.ADMINISTRATOR);
        assertThat(medically(As.administrator(administrator, () -> timelines.of(application.getCode()))).note()).isNull();
    }

    @Test
    void theStudyOfficesWordsAreTheCoordinatorsTooButNotTheApplicants() {
        Application application = asked();
        long id = chain.consent(application, Duty.STUDY_OFFICE).getId();
        As.caller(study, Roles.OFFICIAL, () -> consents.refuse(id, ConsentReason.EXAMS_OUTSTANDING, "two exams"));
        assertThat(As.staff(coordinator, () -> timelines.of(application.getCode()))).extracting(ConsentMoment::note).contains("two exams");
        assertThat(As.applicant(exchange.email(application), () -> timelines.of(application.getCode()))).extracting(ConsentMoment::note).containsOnlyNulls();
    }

    @Test
    void theHostAndStrangersLearnNothing() {
        Application application = asked();
        String receiver = exchange.coordinator(host);
        assertThatThrownBy(() -> As.staff(receiver, () -> timelines.of(application.getCode()))).isInstanceOf(NotFound.class);
        String stranger = exchange.email(exchange.submitted(exchange.cadet(sending), call));
        assertThatThrownBy(() -> As.applicant(stranger, () -> timelines.of(application.getCode()))).isInstanceOf(NotFound.class);
        assertThat(exchange.denials(application)).isEqualTo(2);
    }

    @Test
    void thoseWhoAreAskedAreToldOnceHoweverManyWait() {
        asked();
        Application second = asked();
        assertThat(news(commander)).containsExactly("Consents wait for you");
        long id = chain.consent(second, Duty.COMMANDER).getId();
        As.caller(commander, Roles.OFFICIAL, () -> consents.refuse(id, ConsentReason.CONDUCT, null));
        assertThat(As.staff(coordinator, () -> notices.list(PAGE))).extracting(NoticeRow::title).first().asString().startsWith("A consent for");
        assertThat(As.applicant(exchange.email(second), () -> notices.list(PAGE))).extracting(NoticeRow::title)
                .containsExactly("Application " + second.getCode() + " is on the reserve list", "Your academy wants to nominate you: " + call.getTitle());
    }

    @Test
    void theCoordinatorHearsThatNobodyCanAnswer() {
        chain.asks(sending, Duty.SECURITY_OFFICER);
        asked();
        assertThat(As.staff(coordinator, () -> notices.list(PAGE))).extracting(NoticeRow::title)
                .contains("A consent is asked for, and nobody can give it");
    }

    @Test
    void dashboardsSayWhatWaitsAndUntilWhen() {
        asked();
        asked();
        assertThat(As.caller(commander, Roles.OFFICIAL, dashboards::mine)).satisfies(board -> {
            assertThat(board.tasks()).singleElement().returns(TaskKind.GIVE_CONSENTS, Task::kind).returns(2L, Task::count);
            assertThat(board.tasks().getFirst().due()).isNotNull();
            assertThat(board.deadlines()).hasSize(2).allMatch(deadline -> deadline.kind() == DeadlineKind.CONSENT_DUE);
        });
        assertThat(As.staff(coordinator, dashboards::mine)).satisfies(board -> {
            assertThat(board.tasks()).extracting(Task::kind).doesNotContain(TaskKind.GIVE_CONSENTS);
            assertThat(board.deadlines()).extracting(deadline -> deadline.kind()).contains(DeadlineKind.CONSENT_AWAITED);
        });
    }

    @Test
    void whoIsPlacedNeedsTheConsentsTooAndHoldsTheSeatMeanwhile() {
        Call one = exchange.call(host, 1);
        Application first = exchange.submitted(exchange.cadet(sending), one);
        Application second = exchange.submitted(exchange.cadet(sending), one);
        String administrator = exchange.programme(Role.ADMINISTRATOR);
        Round published = published(administrator, one);
        assertThat(List.of(first, second)).extracting(application -> exchange.stored(application).getStatus())
                .containsExactlyInAnyOrder(ApplicationStatus.AWAITING_CONSENT, ApplicationStatus.RESERVE);
        assertThat(As.administrator(administrator, () -> placements.refill(published.getId(), published.getVersion()))).isZero();
        Application placed = exchange.stored(first).getStatus() == ApplicationStatus.AWAITING_CONSENT ? first : second;
        assertThat(chain.states(placed)).containsExactly(ConsentStatus.OPEN, ConsentStatus.OPEN, ConsentStatus.OPEN);
    }

    private Round published(String administrator, Call calling) {
        UnaryOperator<Round> again = round -> As.administrator(administrator, () -> rounds.view(round.getId()));
        Round round = new Round();
        round.setTitle("Demo round " + UUID.randomUUID());
        round.setCalls(new LinkedHashSet<>(List.of(calling.getId())));
        Round saved = As.administrator(administrator, () -> rounds.save(round));
        As.administrator(administrator, () -> placements.preview(saved.getId(), saved.getVersion()));
        Round previewed = again.apply(saved);
        As.administrator(administrator, () -> placements.publish(previewed.getId(), previewed.getVersion()));
        return again.apply(saved);
    }

    private Application asked() {
        Application application = exchange.submitted(exchange.cadet(sending), call);
        As.staff(coordinator, () -> nominations.nominate(List.of(exchange.seen(application)), call.getId()));
        assertThat(exchange.stored(application).getStatus()).isEqualTo(ApplicationStatus.AWAITING_CONSENT);
        return application;
    }

    private List<String> news(String email) {
        return As.caller(email, Roles.OFFICIAL, () -> notices.list(PAGE)).stream().map(NoticeRow::title).toList();
    }

    private static ConsentMoment medically(List<ConsentMoment> timeline) {
        return timeline.stream().filter(one -> one.duty() == Duty.MEDICAL_OFFICER).findFirst().orElseThrow();
    }
}

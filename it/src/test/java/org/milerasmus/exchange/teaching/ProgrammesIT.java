package org.milerasmus.exchange.teaching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Set;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.milerasmus.dashboard.Dashboards;
import org.milerasmus.dashboard.entry.Task;
import org.milerasmus.dashboard.entry.TaskKind;
import org.milerasmus.exchange.decision.Exchange;
import org.milerasmus.exchange.mobility.Mobility;
import org.milerasmus.exchange.party.Party;
import org.milerasmus.exchange.programme.ProgrammeStatus;
import org.milerasmus.exchange.programme.ProgrammeText;
import org.milerasmus.exchange.programme.ReportState;
import org.milerasmus.exchange.programme.VisitProgramme;
import org.milerasmus.exchange.programme.VisitReport;
import org.milerasmus.exchange.programmedesk.Programmes;
import org.milerasmus.exchange.programmedesk.VisitReports;
import org.milerasmus.exchange.stay.Journeys;
import org.milerasmus.exchange.stay.Stays;
import org.milerasmus.it.As;
import org.milerasmus.it.Statements;
import org.milerasmus.partnership.academy.Academy;
import org.milerasmus.person.Person;
import org.milerasmus.reference.ExchangeKind;
import org.milerasmus.reference.PersonKind;
import org.milerasmus.shared.NotFound;
import org.milerasmus.shared.RuleBroken;
import org.milerasmus.shared.Stale;

@ExtendWith(ArquillianExtension.class)
class ProgrammesIT {

    private static final LocalDate FIRST = LocalDate.now().minusDays(6);
    private static final LocalDate LAST = FIRST.plusDays(4);

    @Inject
    private Exchange exchange;

    @Inject
    private Teachers teachers;

    @Inject
    private Journeys journeys;

    @Inject
    private Stays stays;

    @Inject
    private Programmes programmes;

    @Inject
    private VisitReports reports;

    @Inject
    private Dashboards dashboards;

    private String instructor;
    private String sender;
    private String host;
    private Mobility stay;

    @BeforeEach
    void aVisit() {
        Academy sending = exchange.academy();
        Academy receiving = exchange.academy();
        sender = teachers.signing(exchange.coordinator(sending));
        host = teachers.signing(exchange.coordinator(receiving));
        Person person = teachers.instructor(sending);
        instructor = teachers.signing(person.getAccount().getEmail());
        stay = journeys.confirmed(person, sending, exchange.call(receiving, 1, call -> {
            call.setKind(ExchangeKind.TEACHING_VISIT);
            call.getRequirements().setKinds(Set.of(PersonKind.INSTRUCTOR));
        }), FIRST, LAST);
    }

    @Test
    void isWrittenByThoseConcerned() {
        VisitProgramme written = As.applicant(instructor, () -> programmes.save(stay.getId(), 0, text(8)));
        assertThat(written.getSigning().getStatus()).isEqualTo(ProgrammeStatus.DRAFT);
        String stranger = exchange.coordinator(exchange.academy());
        assertThatThrownBy(() -> As.staff(stranger, () -> programmes.find(stay.getId()))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> As.staff(stranger, () -> programmes.save(stay.getId(), 0, text(8)))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> As.staff(sender, () -> programmes.save(stay.getId(), written.getVersion() + 1, text(9)))).isInstanceOf(Stale.class);
        assertThatThrownBy(() -> As.staff(sender, () -> programmes.save(stay.getId(), written.getVersion(), text(7)))).isInstanceOf(RuleBroken.class);
        VisitProgramme changed = As.staff(sender, () -> programmes.save(stay.getId(), written.getVersion(), text(9)));
        assertThatThrownBy(() -> As.applicant(instructor, () -> programmes.sign(stay.getId(), changed.getVersion(), changed.hash(), "wrong")))
                .isInstanceOfSatisfying(RuleBroken.class, broken -> assertThat(broken.field()).contains("password"));
    }

    @Test
    void isSignedInTurnAndAnewAfterAChange() {
        VisitProgramme written = As.applicant(instructor, () -> programmes.save(stay.getId(), 0, text(8)));
        assertThatThrownBy(() -> As.staff(sender, () -> sign(written))).hasMessage("programme.notYourTurn");
        As.applicant(instructor, () -> sign(written));
        assertThat(As.staff(sender, dashboards::mine).tasks()).extracting(Task::kind).contains(TaskKind.SIGN_PROGRAMME);
        VisitProgramme back = As.staff(sender, () -> programmes.sendBack(stay.getId(), read(sender).getVersion(), "More exercises"));
        assertThat(back.getSigning()).returns("More exercises", signing -> signing.getSentBack()).returns(Party.TRAVELLER, signing -> signing.getTurn());
        assertThat(back.signatureOf(Party.TRAVELLER)).isEmpty();
        assertThat(agreed().getSigning().getStatus()).isEqualTo(ProgrammeStatus.AGREED);
        assertThat(As.staff(host, () -> Statements.count(() -> programmes.find(stay.getId())))).isLessThanOrEqualTo(12);
    }

    @Test
    void theReportComesAfterTheDepartureAndIsConfirmedByTheHost() {
        As.applicant(instructor, () -> programmes.save(stay.getId(), 0, text(8)));
        long version = agreed().getVersion();
        assertThatThrownBy(() -> As.applicant(instructor, () -> reports.submit(stay.getId(), version, report()))).hasMessage("programme.notDeparted");
        As.staff(host, () -> stays.arrive(stay.getId(), journeys.stored(stay).getVersion(), FIRST, "Without an order"));
        As.staff(host, () -> stays.depart(stay.getId(), journeys.stored(stay).getVersion(), LAST, null));
        assertThat(As.applicant(instructor, dashboards::mine).tasks()).extracting(Task::kind).contains(TaskKind.WRITE_REPORT);
        As.applicant(instructor, () -> reports.submit(stay.getId(), version, report()));
        assertThatThrownBy(() -> As.staff(sender, () -> reports.confirm(stay.getId(), read(sender).getVersion()))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> As.staff(host, () -> reports.confirm(stay.getId(), version))).isInstanceOf(Stale.class);
        As.staff(host, () -> reports.sendBack(stay.getId(), read(host).getVersion(), "Which groups?"));
        As.applicant(instructor, () -> reports.submit(stay.getId(), programmes.find(stay.getId()).orElseThrow().getVersion(), report()));
        assertThat(As.staff(host, dashboards::mine).tasks()).extracting(Task::kind).contains(TaskKind.CONFIRM_REPORT);
        As.staff(host, () -> reports.confirm(stay.getId(), read(host).getVersion()));
        assertThat(read(sender).getReport().getState()).isEqualTo(ReportState.CONFIRMED);
    }

    private VisitProgramme agreed() {
        As.applicant(instructor, () -> sign(programmes.find(stay.getId()).orElseThrow()));
        As.staff(sender, () -> sign(read(sender)));
        return As.staff(host, () -> sign(read(host)));
    }

    private VisitProgramme sign(VisitProgramme seen) {
        return programmes.sign(stay.getId(), seen.getVersion(), seen.hash(), Teachers.PASSWORD);
    }

    private VisitProgramme read(String coordinator) {
        return As.staff(coordinator, () -> programmes.find(stay.getId()).orElseThrow());
    }

    private static VisitReport report() {
        VisitReport report = new VisitReport();
        report.setHours(8);
        report.setTaught("Demo lessons");
        report.setOutcome("Demo outcome");
        return report;
    }

    private static ProgrammeText text(int hours) {
        ProgrammeText text = new ProgrammeText();
        text.setObjective("Demo objective");
        text.setAddedValue("Demo value");
        text.setActivities("Demo activities");
        text.setOutcomes("Demo outcomes");
        text.setHours(hours);
        return text;
    }
}

package org.milerasmus.exchange.decision;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.milerasmus.course.session.DemoSessions;
import org.milerasmus.dashboard.Board;
import org.milerasmus.dashboard.Dashboards;
import org.milerasmus.dashboard.entry.Deadline;
import org.milerasmus.dashboard.entry.Task;
import org.milerasmus.dashboard.entry.TaskKind;
import org.milerasmus.exchange.application.Application;
import org.milerasmus.exchange.call.Call;
import org.milerasmus.exchange.decision.Admissions;
import org.milerasmus.it.As;
import org.milerasmus.it.Statements;
import org.milerasmus.partnership.academy.Academy;
import org.milerasmus.security.Role;

@ExtendWith(ArquillianExtension.class)
class DashboardsIT {

    @Inject
    private Exchange exchange;

    @Inject
    private Dashboards dashboards;

    @Inject
    private Admissions admissions;

    @Inject
    private DemoSessions taught;

    private Academy sending;
    private Academy host;
    private Call call;

    @BeforeEach
    void academies() {
        sending = exchange.academy();
        host = exchange.academy();
        call = exchange.call(host, 2);
    }

    @Test
    void tellsACoordinatorWhatToDecideAndWhatToAnswer() {
        exchange.submitted(exchange.cadet(sending), call);
        exchange.nominated(exchange.cadet(sending), call);
        Board sender = As.staff(exchange.coordinator(sending), dashboards::mine);
        assertThat(sender.tasks()).extracting(Task::kind, Task::count).contains(org.assertj.core.groups.Tuple.tuple(TaskKind.DECIDE_APPLICATIONS, 1L));
        Board receiver = As.staff(exchange.coordinator(host), dashboards::mine);
        assertThat(receiver.tasks()).extracting(Task::kind).containsExactly(TaskKind.ANSWER_NOMINATIONS);
        assertThat(receiver.deadlines()).extracting(Deadline::code).containsExactly(call.getCode());
    }

    @Test
    void tellsAnApplicantToConfirmTheSeatAndByWhen() {
        Application application = exchange.nominated(exchange.cadet(sending), call);
        String coordinator = exchange.coordinator(host);
        As.staff(coordinator, () -> admissions.accept(List.of(exchange.seen(application))));
        Board board = As.applicant(exchange.email(application), dashboards::mine);
        assertThat(board.tasks()).singleElement().returns(TaskKind.CONFIRM_SEAT, Task::kind)
                .returns(application.getCode(), Task::code).returns(call.getStartsOn(), Task::due);
    }

    @Test
    void givesAnAuditorFiguresButNothingToDo() {
        exchange.submitted(exchange.cadet(sending), call);
        assertThat(As.auditor(exchange.programme(Role.AUDITOR), dashboards::mine).tasks()).isEmpty();
        assertThat(As.administrator(exchange.programme(Role.ADMINISTRATOR), dashboards::mine).tasks())
                .extracting(Task::kind).contains(TaskKind.DECIDE_APPLICATIONS);
    }

    @Test
    void isAFewStatementsForEachRole() {
        String coordinator = exchange.coordinator(sending);
        assertThat(As.staff(coordinator, () -> Statements.count(dashboards::mine))).isLessThanOrEqualTo(26);
        String administrator = exchange.programme(Role.ADMINISTRATOR);
        assertThat(As.administrator(administrator, () -> Statements.count(dashboards::mine))).isLessThanOrEqualTo(12);
        String applicant = exchange.cadet(sending).getAccount().getEmail();
        assertThat(As.applicant(applicant, () -> Statements.count(dashboards::mine))).isLessThanOrEqualTo(11);
        String instructor = taught.person(sending).getAccount().getEmail(); // who visits and teaches besides
        assertThat(As.applicant(instructor, () -> Statements.count(dashboards::mine))).isLessThanOrEqualTo(14);
    }
}

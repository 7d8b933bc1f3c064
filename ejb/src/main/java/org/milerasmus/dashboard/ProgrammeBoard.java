package org.milerasmus.dashboard;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.milerasmus.dashboard.entry.Deadline;
import org.milerasmus.dashboard.entry.Figure;
import org.milerasmus.dashboard.entry.FigureKind;
import org.milerasmus.dashboard.entry.Task;
import org.milerasmus.dashboard.entry.TaskKind;
import org.milerasmus.dashboard.waiting.Counts;
import org.milerasmus.exchange.application.ApplicationStatus;
import org.milerasmus.exchange.call.CallStatus;
import org.milerasmus.security.AccountStatus;

/** The dashboards of those who see the whole programme. */
@ApplicationScoped
class ProgrammeBoard {

    private static final String ACCOUNTS = "select count(a) from Account a where a.status = :status";
    private static final String APPLICATIONS = "select count(a), min(a.submittedAt) from Application a where a.status = :status";
    private static final String DEAD_MAILS = """
            select count(m), min(m.createdAt) from OutboxMail m where m.status = org.milerasmus.outbox.MailStatus.DEAD""";
    private static final String CLOSING = """
            select new org.milerasmus.dashboard.entry.Deadline(c.code, c.title, h.name, c.window.closesAt) from Call c join c.host h
            where c.status = :published and c.window.closesAt > :now order by c.window.closesAt, c.id""";

    @Inject
    private Counts counts;

    Board forAdministrator() {
        return new Board(tasks(), deadlines(), figures());
    }

    /** The same without anything to do: an auditor changes nothing. */
    Board forAuditor() {
        return new Board(List.of(), deadlines(), figures());
    }

    private List<Task> tasks() {
        long accounts = counts.count(ACCOUNTS, Map.of("status", AccountStatus.PENDING));
        return Stream.of(
                counts.waiting(TaskKind.RESEND_MAILS, DEAD_MAILS, Map.of()),
                accounts == 0 ? List.<Task>of() : List.of(Task.of(TaskKind.APPROVE_ACCOUNTS, accounts, null)),
                counts.waiting(TaskKind.DECIDE_APPLICATIONS, APPLICATIONS, Map.of("status", ApplicationStatus.SUBMITTED)),
                counts.waiting(TaskKind.ANSWER_NOMINATIONS, APPLICATIONS, Map.of("status", ApplicationStatus.NOMINATED)))
                .flatMap(List::stream).toList();
    }

    private List<Deadline> deadlines() {
        return counts.next(CLOSING, Deadline.class, Map.of("published", CallStatus.PUBLISHED, "now", counts.now()));
    }

    private List<Figure> figures() {
        return List.of(
                counts.stays(FigureKind.STAYS, "", Map.of()),
                Figure.of(FigureKind.APPLICATIONS, counts.count("select count(a) from Application a where a.status <> :draft",
                        Map.of("draft", ApplicationStatus.DRAFT))),
                Figure.of(FigureKind.OPEN_CALLS, counts.count(
                        "select count(c) from Call c where c.status = :published and c.window.opensAt <= :now and c.window.closesAt > :now",
                        Map.of("published", CallStatus.PUBLISHED, "now", counts.now()))),
                Figure.of(FigureKind.ACADEMIES, counts.count("select count(a) from Academy a", Map.of())),
                Figure.of(FigureKind.ACCOUNTS, counts.count(ACCOUNTS, Map.of("status", AccountStatus.ACTIVE))));
    }
}

package org.milerasmus.web.dashboard;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import org.milerasmus.audit.AuditEntry;
import org.milerasmus.audit.AuditFilter;
import org.milerasmus.audit.AuditTrail;
import org.milerasmus.dashboard.Board;
import org.milerasmus.dashboard.Dashboards;
import org.milerasmus.dashboard.entry.Deadline;
import org.milerasmus.dashboard.entry.Figure;
import org.milerasmus.dashboard.entry.Task;
import org.milerasmus.dashboard.entry.TaskKind;
import org.milerasmus.shared.PageRequest;
import org.milerasmus.web.audit.AuditWords;
import org.milerasmus.web.text.Formats;

/** What waits for the reader, in words. */
@Named
@RequestScoped
public class DashboardView {

    private static final int SHOWN_CHANGES = 8;

    /** Tasks about several stays, whose date is that of the first of them. */
    private static final Set<TaskKind> OF_THE_FIRST =
            Set.of(TaskKind.ISSUE_ORDERS, TaskKind.CONFIRM_ARRIVALS, TaskKind.CONFIRM_DEPARTURES, TaskKind.CONFIRM_RETURNS);

    @Inject
    private Dashboards dashboards;

    @Inject
    private AuditTrail audit;

    @Inject
    private AuditWords words;

    @Inject
    private Formats formats;

    @Inject
    private Clock clock;

    private Board board;
    private List<AuditEntry> changes;

    /** The reader's dashboard. */
    public Board getBoard() {
        if (board == null) {
            board = dashboards.mine();
        }
        return board;
    }

    /** The latest lines of the audit trail. */
    public List<AuditEntry> getChanges() {
        if (changes == null) {
            changes = audit.list(new AuditFilter(null, null, null, null, null, null), new PageRequest(0, SHOWN_CHANGES, null, false));
        }
        return changes;
    }

    /** What to do, as a verb with its number. */
    public String title(Task task) {
        return formats.text("task." + task.kind().name(), task.count(), task.title(), task.code());
    }

    /** Until when, or since when it waits. */
    public String when(Task task) {
        if (task.kind() == TaskKind.COMPLETE_CHECKLIST) {
            return formats.text("task.leaves", ChronoUnit.DAYS.between(LocalDate.now(clock), task.due()), task.due());
        }
        if (task.due() != null) {
            return formats.text(OF_THE_FIRST.contains(task.kind()) ? "task.first" : "task.due", task.due());
        }
        return task.since() == null ? null : formats.text("task.since", formats.instant(task.since()));
    }

    /** What somebody did to which record. */
    public String title(AuditEntry entry) {
        return formats.text("dashboard.change", entry.getActor(), formats.label(entry.getAction()), words.record(entry));
    }

    /** What ends or begins. */
    public String title(Deadline deadline) {
        return formats.text("deadline." + deadline.kind().name(), deadline.title(), deadline.place());
    }

    /** When it does. */
    public String when(Deadline deadline) {
        return deadline.at() == null ? formats.date(deadline.on()) : formats.instant(deadline.at());
    }

    /** What is counted. */
    public String title(Figure figure) {
        return formats.text("figure." + figure.kind().name());
    }

    /** How it compares with the year before. */
    public String trend(Figure figure) {
        return figure.before() == null ? null : formats.text("figure.before", figure.before());
    }
}

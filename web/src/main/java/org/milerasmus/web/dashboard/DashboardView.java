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
import org.milerasmus.web.frame.CurrentUser;
import org.milerasmus.web.text.Formats;

/** What waits for the reader, in words and with the way to each. */
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
    private Formats formats;

    @Inject
    private CurrentUser user;

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

    /** The page on which it is done. */
    public String outcome(Task task) {
        return switch (task.kind()) {
            case COMPLETE_PROFILE -> "/person/profile";
            case FINISH_DRAFT -> "/exchange/application/edit?code=" + task.code();
            case CONFIRM_SEAT -> "/exchange/application/view?code=" + task.code();
            case APPROVE_ACCOUNTS -> "/security/account/list?status=PENDING";
            case DECIDE_APPLICATIONS -> "/exchange/decision/nominations?status=SUBMITTED";
            case RENOMINATE -> "/exchange/decision/nominations?status=REFUSED";
            case ANSWER_NOMINATIONS -> "/exchange/decision/admissions?status=NOMINATED";
            case GIVE_CONSENTS -> "/exchange/consent/list";
            case CONFIRM_CONTACTS -> "/partnership/contact/list?stale=true&academy=" + user.getAcademyId();
            case PUBLISH_CALLS -> "/exchange/call/mine?status=DRAFT";
            case WRITE_LEARNING_AGREEMENT, SIGN_LEARNING_AGREEMENT -> "/exchange/learning/view?code=" + task.code();
            case SIGN_LEARNING_AGREEMENTS -> "/exchange/learning/list?mine=true";
            case ENTER_RESULTS -> "/exchange/transcript/list?stage=TO_ISSUE&direction=INCOMING";
            case RECOGNISE_RESULTS -> "/exchange/transcript/list?stage=TO_RECOGNISE&direction=OUTGOING";
            case APPROVE_AGREEMENTS -> "/partnership/agreement/list?waiting=true";
            case RESEND_MAILS -> "/notification/outbox?status=DEAD";
            case COMPLETE_CHECKLIST, ANSWER_EXTENSION -> "/exchange/mobility/view?code=" + task.code();
            case ISSUE_ORDERS -> "/exchange/mobility/list?due=READINESS";
            case CONFIRM_ARRIVALS -> "/exchange/mobility/list?due=ARRIVAL";
            case CONFIRM_DEPARTURES -> "/exchange/mobility/list?due=DEPARTURE";
            case CONFIRM_RETURNS -> "/exchange/mobility/list?due=RETURN";
            case LOOK_AT_OFFERS -> "/exchange/teaching/requests?own=true&status=OPEN";
            case ANSWER_INVITATION -> "/exchange/teaching/match?request=" + task.code();
            case WRITE_PROGRAMME, SIGN_PROGRAMME -> "/exchange/programme/view?code=" + task.code();
            case WRITE_REPORT, CONFIRM_REPORT -> "/exchange/programme/report?code=" + task.code();
        };
    }

    /** What somebody did to which record. */
    public String title(AuditEntry entry) {
        String what = entry.getRecordType() + (entry.getRecordId() == null ? "" : " " + entry.getRecordId());
        return formats.text("dashboard.change", entry.getActor(), formats.label(entry.getAction()), what);
    }

    /** What ends or begins. */
    public String title(Deadline deadline) {
        return formats.text("deadline." + deadline.kind().name(), deadline.title(), deadline.place());
    }

    /** When it does. */
    public String when(Deadline deadline) {
        return deadline.at() == null ? formats.date(deadline.on()) : formats.instant(deadline.at());
    }

    /** The record that it is about. */
    public String outcome(Deadline deadline) {
        return switch (deadline.kind()) {
            case CALL_CLOSES -> "/exchange/call/view?code=";
            case STAY_BEGINS -> "/exchange/mobility/list?q=";
            case CONSENT_DUE -> "/exchange/consent/view?id=";
            case CONSENT_AWAITED -> "/exchange/decision/review?code=";
        } + deadline.code();
    }

    /** What is counted. */
    public String title(Figure figure) {
        return formats.text("figure." + figure.kind().name());
    }

    /** How it compares with the year before. */
    public String trend(Figure figure) {
        return figure.before() == null ? null : formats.text("figure.before", figure.before());
    }

    /** The list of what is counted. */
    public String outcome(Figure figure) {
        return switch (figure.kind()) {
            case MY_APPLICATIONS -> "/exchange/application/list";
            case MY_STAYS, STAYS -> "/exchange/mobility/list";
            case OPEN_CALLS -> "/exchange/call/list";
            case APPLICATIONS -> "/exchange/decision/nominations";
            case OUTGOING -> "/exchange/mobility/list?direction=OUTGOING";
            case INCOMING -> "/exchange/mobility/list?direction=INCOMING";
            case ABROAD_NOW -> "/exchange/presence/map?direction=OUTGOING";
            case HERE_NOW -> "/exchange/presence/map?direction=INCOMING";
            case ACADEMIES -> "/partnership/academy/list";
            case MY_DUTIES -> "/partnership/appointment/list";
            case ACCOUNTS -> "/security/account/list?status=ACTIVE";
        };
    }
}

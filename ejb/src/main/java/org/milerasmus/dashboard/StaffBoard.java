package org.milerasmus.dashboard;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.milerasmus.dashboard.course.CourseTasks;
import org.milerasmus.dashboard.entry.Deadline;
import org.milerasmus.dashboard.entry.Figure;
import org.milerasmus.dashboard.entry.FigureKind;
import org.milerasmus.dashboard.entry.Task;
import org.milerasmus.dashboard.entry.TaskKind;
import org.milerasmus.dashboard.waiting.Counts;
import org.milerasmus.dashboard.waiting.LearningTasks;
import org.milerasmus.dashboard.waiting.OpenConsents;
import org.milerasmus.dashboard.waiting.PassportTasks;
import org.milerasmus.dashboard.waiting.SessionTasks;
import org.milerasmus.dashboard.waiting.StayTasks;
import org.milerasmus.dashboard.waiting.VisitTasks;
import org.milerasmus.exchange.application.ApplicationStatus;
import org.milerasmus.exchange.call.CallStatus;
import org.milerasmus.exchange.mobility.MobilityStatus;
import org.milerasmus.exchange.transcript.content.TranscriptStatus;
import org.milerasmus.partnership.contact.ContactState;
import org.milerasmus.security.Account;
import org.milerasmus.security.AccountStatus;

/** The dashboard of a coordinator. */
@ApplicationScoped
class StaffBoard {

    private static final String PEOPLE = """
            select count(a), (select count(c) from Contact c where c.academy.id = :academy and (c.validTo <= :soon or c.confirmedOn < :confirmed))
            from Account a where a.academyId = :academy and a.status = :pending""";
    private static final String TO_DECIDE = """
            select count(a), min(a.submittedAt) from Application a
            where a.person.account.academyId = :academy and a.status = :status""";
    private static final String TO_ANSWER = """
            select count(a), min(a.submittedAt) from Application a
            where a.nominatedCall.host.id = :academy and a.status = :status""";
    private static final String DRAFTS = "select count(c), min(c.window.opensAt) from Call c where c.host.id = :academy and c.status = :draft";
    private static final String TO_ENTER = """
            select count(m), min(m.endsOn) from Mobility m where m.receiving.id = :academy and m.endsOn < :today and m.status <> :off
            and not exists (select s.id from ResultSheet s where s.mobility = m and s.transcript is not null)""";
    private static final String TO_RECOGNISE = """
            select count(t), min(t.issue.issuedAt) from Transcript t where t.mobility.sending.id = :academy and t.standing.status = :issued
            and t.recognised = false""";
    private static final String CLOSING = """
            select new org.milerasmus.dashboard.entry.Deadline(c.code, c.title, h.name, c.window.closesAt) from Call c join c.host h
            where h.id = :academy and c.status = :published and c.window.closesAt > :now order by c.window.closesAt, c.id""";
    private static final String BEGINNING = """
            select distinct new org.milerasmus.dashboard.entry.Deadline(c.code, c.title, r.name, m.startsOn) from Mobility m join m.call c
            join m.receiving r where (m.sending.id = :academy or r.id = :academy) and m.startsOn >= :today and m.status <> :off
            order by m.startsOn, c.code""";
    private static final String AWAY = """
            select count(m) from Mobility m where m.actual.awayFrom <= :today and m.actual.awayTo >= :today and m.status <> :off
            and not exists (select i from Interruption i where i.mobility = m and i.firstDay <= :today and (i.lastDay is null or i.lastDay >= :today)) and\s""";

    @Inject
    private Counts counts;

    @Inject
    private OpenConsents consents;

    @Inject
    private LearningTasks learning;

    @Inject
    private StayTasks stays;

    @Inject
    private VisitTasks visits;

    @Inject
    private PassportTasks passports;

    @Inject
    private SessionTasks sessions;

    @Inject
    private CourseTasks courses;

    Board of(Account account) {
        Long academyId = account.getAcademyId();
        List<OpenConsents.Open> open = consents.at(academyId);
        return new Board(Stream.concat(tasks(academyId, open).stream(), courses.of(account).stream()).toList(), deadlines(academyId, open), figures(academyId));
    }

    private List<Task> tasks(Long academyId, List<OpenConsents.Open> open) {
        long[] people = counts.counts(PEOPLE, Map.of("academy", academyId, "pending", AccountStatus.PENDING,
                "soon", counts.today().plusDays(ContactState.WARNING_DAYS), "confirmed", ContactState.oldestConfirmation(counts.today())));
        return Stream.of(
                people[0] == 0 ? List.<Task>of() : List.of(Task.of(TaskKind.APPROVE_ACCOUNTS, people[0], null)),
                counts.waiting(TaskKind.DECIDE_APPLICATIONS, TO_DECIDE, with(academyId, ApplicationStatus.SUBMITTED)),
                counts.waiting(TaskKind.RENOMINATE, TO_DECIDE, with(academyId, ApplicationStatus.REFUSED)),
                counts.waiting(TaskKind.ANSWER_NOMINATIONS, TO_ANSWER, with(academyId, ApplicationStatus.NOMINATED)),
                consents.asked(open),
                learning.ofAcademy(academyId),
                counts.overdue(TaskKind.ENTER_RESULTS, TO_ENTER, Map.of("academy", academyId, "today", counts.today(), "off", MobilityStatus.CANCELLED)),
                counts.waiting(TaskKind.RECOGNISE_RESULTS, TO_RECOGNISE, Map.of("academy", academyId, "issued", TranscriptStatus.ISSUED)),
                counts.agreements(academyId),
                counts.waiting(TaskKind.PUBLISH_CALLS, DRAFTS, Map.of("academy", academyId, "draft", CallStatus.DRAFT)),
                people[1] == 0 ? List.<Task>of() : List.of(Task.of(TaskKind.CONFIRM_CONTACTS, people[1], null)),
                stays.ofAcademy(academyId),
                visits.ofAcademy(academyId),
                passports.ofAcademy(academyId),
                sessions.ofHost(academyId))
                .flatMap(List::stream).toList();
    }

    private static Map<String, ?> with(Long academyId, ApplicationStatus status) {
        return Map.of("academy", academyId, "status", status);
    }

    private List<Deadline> deadlines(Long academyId, List<OpenConsents.Open> open) {
        return Stream.of(
                consents.awaited(academyId, open).stream(),
                counts.next(CLOSING, Deadline.class,
                        Map.of("academy", academyId, "published", CallStatus.PUBLISHED, "now", counts.now())).stream(),
                counts.next(BEGINNING, Deadline.class,
                        Map.of("academy", academyId, "today", counts.today(), "off", MobilityStatus.CANCELLED)).stream()).flatMap(Function.identity()).toList();
    }

    private List<Figure> figures(Long academyId) {
        Map<String, ?> academy = Map.of("academy", academyId);
        Map<String, ?> now = Map.of("academy", academyId, "today", counts.today(), "off", MobilityStatus.CANCELLED);
        return List.of(
                counts.stays(FigureKind.OUTGOING, " and m.sending.id = :academy", academy),
                counts.stays(FigureKind.INCOMING, " and m.receiving.id = :academy", academy),
                Figure.of(FigureKind.ABROAD_NOW, counts.count(AWAY + "m.sending.id = :academy", now)),
                Figure.of(FigureKind.HERE_NOW, counts.count(AWAY + "m.receiving.id = :academy", now)));
    }
}

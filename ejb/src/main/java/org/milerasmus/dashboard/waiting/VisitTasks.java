package org.milerasmus.dashboard.waiting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.milerasmus.dashboard.entry.Task;
import org.milerasmus.dashboard.entry.TaskKind;
import org.milerasmus.exchange.invitation.Invitation;
import org.milerasmus.exchange.invitation.InvitationState;
import org.milerasmus.exchange.mobility.MobilityStatus;
import org.milerasmus.exchange.party.Party;
import org.milerasmus.exchange.programme.ProgrammeStatus;
import org.milerasmus.exchange.programme.ReportState;
import org.milerasmus.exchange.teaching.OfferStatus;
import org.milerasmus.exchange.teaching.RequestStatus;
import org.milerasmus.reference.ExchangeKind;

/** What visits of instructors wait for. */
@ApplicationScoped
public class VisitTasks {

    /** Open requests that somebody was proposed for, or that an offer is near to: same kind, language and narrow field, with a day in common. */
    private static final String OFFERED = """
            select count(r), min(r.askedAt) from TeachingRequest r where r.academy.id = :academy and r.status = :open
            and r.subject.endsOn >= :today and not exists (select i.id from Invitation i where i.request = r and i.state = :invited)
            and (exists (select p.id from Invitation p where p.request = r and p.state = :proposed)
              or exists (select o.id from TeachingOffer o where o.status = :published and o.subject.kind = r.subject.kind
                and o.subject.language = r.subject.language and substring(o.subject.studyField, 1, 3) = substring(r.subject.studyField, 1, 3)
                and o.subject.startsOn <= r.subject.endsOn and o.subject.endsOn >= r.subject.startsOn and o.subject.endsOn >= :today
                and o.person.account.academyId <> :academy and not exists (select d.id from Invitation d where d.request = r and d.offer = o)))""";
    private static final String INVITED = """
            select i from Invitation i join fetch i.request r join fetch r.academy join fetch i.offer o join fetch i.call
            where o.person.account.id = :account and i.state = :invited order by i.id""";
    private static final String OF_ACADEMY = """
            select new org.milerasmus.dashboard.waiting.OpenVisit(m.code, c.title, n.displayName, p.signing.turn, p.report.state, p.signing.movedAt)
            from VisitProgramme p join p.mobility m join m.call c join m.person t join t.account n where m.status <> :off
            and (p.signing.turn = :sending and m.sending.id = :academy
              or m.receiving.id = :academy and (p.signing.turn = :receiving or p.report.state = :submitted)) order by p.signing.movedAt""";
    private static final String OF_TRAVELLER = """
            select new org.milerasmus.dashboard.waiting.OpenVisit(m.code, c.title, n.displayName, p.signing.turn, p.report.state, p.signing.movedAt)
            from Mobility m join m.call c join m.person t join t.account n left join VisitProgramme p on p.mobility = m
            where n.id = :account and m.kind in :visits and m.status not in :idle
            and (p.id is null and m.endsOn >= :today or p.signing.turn = :traveller
              or p.signing.status = :agreed and m.status in :gone and (p.report.state is null or p.report.state = :back)) order by m.startsOn""";

    @Inject
    private Counts counts;

    /** Requests of an academy with somebody to look at, programmes to sign, reports to confirm. */
    public List<Task> ofAcademy(Long academyId) {
        Stream<Task> offered = counts.waiting(TaskKind.LOOK_AT_OFFERS, OFFERED, Map.of("academy", academyId, "open", RequestStatus.OPEN,
                "today", counts.today(), "invited", InvitationState.INVITED, "proposed", InvitationState.PROPOSED,
                "published", OfferStatus.PUBLISHED)).stream();
        Stream<Task> visits = counts.next(OF_ACADEMY, OpenVisit.class, Map.of("academy", academyId, "off", MobilityStatus.CANCELLED,
                "sending", Party.SENDING, "receiving", Party.RECEIVING, "submitted", ReportState.SUBMITTED)).stream()
                .map(visit -> task(visit.report() == ReportState.SUBMITTED ? TaskKind.CONFIRM_REPORT : TaskKind.SIGN_PROGRAMME, visit, visit.traveller()));
        return Stream.concat(offered, visits).toList();
    }

    /** Invitations to answer, programmes to write and sign, reports to write. */
    public List<Task> ofTraveller(Long accountId) {
        Stream<Task> invited = counts.next(INVITED, Invitation.class, Map.of("account", accountId, "invited", InvitationState.INVITED)).stream()
                .map(one -> new Task(TaskKind.ANSWER_INVITATION, 1, one.getRequest().getCode() + "&offer=" + one.getOffer().getCode(),
                        one.getRequest().getSubject().getTitle(), one.getMovedAt(), null));
        Stream<Task> visits = counts.next(OF_TRAVELLER, OpenVisit.class, Map.of("account", accountId, "visits", ExchangeKind.visits(),
                "idle", Set.of(MobilityStatus.PLANNED, MobilityStatus.CANCELLED), "today", counts.today(), "traveller", Party.TRAVELLER, "agreed", ProgrammeStatus.AGREED,
                "gone", Set.of(MobilityStatus.DEPARTED, MobilityStatus.COMPLETED), "back", ReportState.SENT_BACK)).stream()
                .map(visit -> task(visit.since() == null || visit.turn() == Party.TRAVELLER ? TaskKind.WRITE_PROGRAMME : TaskKind.WRITE_REPORT,
                        visit, visit.title()));
        return Stream.concat(invited, visits).toList();
    }

    private static Task task(TaskKind kind, OpenVisit visit, String title) {
        return new Task(kind, 1, visit.code(), title, visit.since(), null);
    }
}

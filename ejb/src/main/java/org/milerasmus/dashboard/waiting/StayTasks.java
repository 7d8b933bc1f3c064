package org.milerasmus.dashboard.waiting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.milerasmus.dashboard.entry.Task;
import org.milerasmus.dashboard.entry.TaskKind;
import org.milerasmus.exchange.extension.Extension;
import org.milerasmus.exchange.extension.ExtensionState;
import org.milerasmus.exchange.mobility.Mobility;
import org.milerasmus.exchange.mobility.MobilityStatus;
import org.milerasmus.exchange.mobilitylist.MobilityDue;
import org.milerasmus.exchange.readiness.Checklist;
import org.milerasmus.exchange.readiness.ReadinessItem;

/** What stays wait for: from an academy, and from a traveller. */
@ApplicationScoped
public class StayTasks {

    /** Everything of an academy that is on its way or begins soon: some tens of rows, told apart here instead of by four queries. */
    private static final String OPEN = """
            select new org.milerasmus.dashboard.waiting.OpenStay(m.status, m.startsOn, m.endsOn, m.actual.departedOn, m.receiving.id)
            from Mobility m where (m.sending.id = :academy or m.receiving.id = :academy) and m.startsOn <= :soon
            and (m.status in :underway or m.status in :waiting and m.endsOn >= :today)""";
    private static final String TO_ANSWER = """
            select e from Extension e join fetch e.mobility m join fetch m.person where e.state = :asked
            and (e.byHost = true and m.sending.id = :academy or e.byHost = false and m.receiving.id = :academy) order by e.id""";

    @PersistenceContext(unitName = "erasmus")
    private EntityManager em;

    @Inject
    private Counts counts;

    /** Arrivals, departures and returns to confirm, orders to issue, wishes to answer. */
    public List<Task> ofAcademy(Long academyId) {
        LocalDate today = counts.today();
        List<OpenStay> open = em.createQuery(OPEN, OpenStay.class).setParameter("academy", academyId).setParameter("today", today)
                .setParameter("soon", today.plusDays(MobilityDue.SOON)).setParameter("waiting", Set.of(MobilityStatus.CONFIRMED, MobilityStatus.READY))
                .setParameter("underway", Set.of(MobilityStatus.ARRIVED, MobilityStatus.INTERRUPTED, MobilityStatus.DEPARTED)).getResultList();
        List<OpenStay> guests = open.stream().filter(stay -> stay.receivingId().equals(academyId)).toList();
        List<OpenStay> own = open.stream().filter(stay -> !stay.receivingId().equals(academyId)).toList();
        return Stream.of(
                task(TaskKind.CONFIRM_ARRIVALS, guests, stay -> stay.isExpected(today), OpenStay::startsOn),
                task(TaskKind.CONFIRM_DEPARTURES, guests, stay -> stay.isToLeave(today), OpenStay::endsOn),
                task(TaskKind.CONFIRM_RETURNS, own, stay -> stay.status() == MobilityStatus.DEPARTED, OpenStay::departedOn),
                task(TaskKind.ISSUE_ORDERS, own, stay -> stay.isToOrder(today), OpenStay::startsOn),
                answers(academyId)).flatMap(Function.identity()).toList();
    }

    private static Stream<Task> task(TaskKind kind, List<OpenStay> stays, Predicate<OpenStay> waiting, Function<OpenStay, LocalDate> day) {
        List<LocalDate> days = stays.stream().filter(waiting).map(day).sorted().toList();
        return days.isEmpty() ? Stream.empty() : Stream.of(new Task(kind, days.size(), null, null, null, days.getFirst()));
    }

    private Stream<Task> answers(Long academyId) {
        return counts.next(TO_ANSWER, Extension.class, Map.of("academy", academyId, "asked", ExtensionState.ASKED)).stream()
                .map(wish -> new Task(TaskKind.ANSWER_EXTENSION, 1, wish.getMobility().getCode(), wish.getMobility().getPerson().getName(),
                        wish.getAskedAt(), null));
    }

    /** The traveller's own stays that begin soon and whose checklist has gaps. */
    public List<Task> ofTraveller(Long accountId) {
        LocalDate today = counts.today();
        return em.createQuery("""
                select m from Mobility m join fetch m.call join fetch m.person where m.person.account.id = :account and m.status in :statuses
                and m.startsOn >= :today and m.startsOn <= :soon order by m.startsOn""", Mobility.class)
                .setParameter("account", accountId).setParameter("statuses", Set.of(MobilityStatus.PLANNED, MobilityStatus.CONFIRMED))
                .setParameter("today", today).setParameter("soon", today.plusDays(MobilityDue.SOON))
                .getResultStream().flatMap(this::gaps).toList();
    }

    private Stream<Task> gaps(Mobility stay) {
        int missing = Checklist.of(stay, em.createNamedQuery("ReadinessItem.ofStay", ReadinessItem.class)
                .setParameter("stay", stay.getId()).getResultList()).missing().size();
        return missing == 0 ? Stream.empty()
                : Stream.of(new Task(TaskKind.COMPLETE_CHECKLIST, missing, stay.getCode(), stay.getCall().getTitle(), null, stay.getStartsOn()));
    }
}

package org.milerasmus.dashboard.waiting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.milerasmus.dashboard.entry.Deadline;
import org.milerasmus.dashboard.entry.DeadlineKind;
import org.milerasmus.dashboard.entry.Task;
import org.milerasmus.dashboard.entry.TaskKind;
import org.milerasmus.exchange.consent.ConsentStatus;
import org.milerasmus.partnership.appointment.Duty;
import org.milerasmus.partnership.appointment.Entitlements;

/** The consents that an academy waits for: with who is asked they are tasks, with the coordinator they are dates. */
@ApplicationScoped
public class OpenConsents {

    /** The open consents of one duty. */
    public record Open(Duty duty, long number, LocalDate due) {
    }

    private static final String BY_DUTY = """
            select c.duty, count(c), min(c.asking.dueOn) from Consent c where c.academy.id = :academy and c.status = :open group by c.duty""";
    private static final String NEXT = """
            select c.id, a.code, p.givenName, p.familyName, k.title, c.asking.dueOn from Consent c join c.call k join c.application a join a.person p
            where c.academy.id = :academy and c.status = :open and c.duty in :duties order by c.asking.dueOn, c.id""";

    @PersistenceContext(unitName = "erasmus")
    private EntityManager em;

    @Inject
    private Counts counts;

    @Inject
    private Entitlements entitlements;

    /** What waits at an academy: for each duty the number and the earliest last day. */
    public List<Open> at(Long academyId) {
        return em.createQuery(BY_DUTY, Object[].class).setParameter("academy", academyId).setParameter("open", ConsentStatus.OPEN)
                .getResultStream().map(line -> new Open((Duty) line[0], (Long) line[1], (LocalDate) line[2])).toList();
    }

    /** What the caller is asked for; nothing without a duty. */
    public List<Task> asked(List<Open> open) {
        Set<Duty> duties = open.isEmpty() ? Set.of() : entitlements.duties();
        List<Open> mine = open.stream().filter(one -> duties.contains(one.duty())).toList();
        return mine.isEmpty() ? List.of() : List.of(new Task(TaskKind.GIVE_CONSENTS, mine.stream().mapToLong(Open::number).sum(),
                null, null, null, mine.stream().map(Open::due).min(LocalDate::compareTo).orElseThrow()));
    }

    /** The next last days of what the caller is asked for. */
    public List<Deadline> due(Long academyId) {
        return next(academyId, entitlements.duties())
                .map(line -> new Deadline(DeadlineKind.CONSENT_DUE, line[0].toString(), name(line), (String) line[4], null, (LocalDate) line[5])).toList();
    }

    /** The next last days of what the academy waits for, for its coordinator. */
    public List<Deadline> awaited(Long academyId, List<Open> open) {
        return next(academyId, open.stream().map(Open::duty).collect(Collectors.toSet()))
                .map(line -> new Deadline(DeadlineKind.CONSENT_AWAITED, (String) line[1], name(line), (String) line[4], null, (LocalDate) line[5])).toList();
    }

    private Stream<Object[]> next(Long academyId, Set<Duty> duties) {
        return duties.isEmpty() ? Stream.of()
                : counts.next(NEXT, Object[].class, Map.of("academy", academyId, "open", ConsentStatus.OPEN, "duties", duties)).stream();
    }

    private static String name(Object... line) {
        return line[2] + " " + line[3];
    }
}

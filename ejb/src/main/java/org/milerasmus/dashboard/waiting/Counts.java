package org.milerasmus.dashboard.waiting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.milerasmus.dashboard.entry.Figure;
import org.milerasmus.dashboard.entry.FigureKind;
import org.milerasmus.dashboard.entry.Task;
import org.milerasmus.dashboard.entry.TaskKind;
import org.milerasmus.exchange.mobility.MobilityStatus;
import org.milerasmus.partnership.agreement.TermsStatus;
import org.milerasmus.shared.AcademicYear;

/** The counting that dashboards of several roles share. */
@ApplicationScoped
public class Counts {

    /** How many things of a kind a dashboard shows. */
    static final int SHOWN = 5;
    private static final String AGREEMENTS = """
            select count(t), min(t.seal.proposedAt) from Terms t join t.agreement g join g.parties p where p.id = :academy and t.status = :proposed
            and not exists (select a from Approval a where a.terms = t and a.academy.id = :academy)""";

    @PersistenceContext(unitName = "erasmus")
    private EntityManager em;

    @Inject
    private Clock clock;

    /** Texts of agreements that an academy has not approved. */
    public List<Task> agreements(Long academyId) {
        return waiting(TaskKind.APPROVE_AGREEMENTS, AGREEMENTS, Map.of("academy", academyId, "proposed", TermsStatus.PROPOSED));
    }

    /** This moment. */
    public Instant now() {
        return clock.instant();
    }

    /** This day. */
    public LocalDate today() {
        return LocalDate.now(clock);
    }

    /** How many records a query counts. */
    public long count(String query, Map<String, ?> parameters) {
        return with(em.createQuery(query, Long.class), parameters).getSingleResult();
    }

    /** The number of waiting records and since when the first waits: the task, or nothing when none waits. */
    public List<Task> waiting(TaskKind kind, String query, Map<String, ?> parameters) {
        Object[] line = with(em.createQuery(query, Object[].class), parameters).getSingleResult();
        long number = (Long) line[0];
        return number == 0 ? List.of() : List.of(Task.of(kind, number, (Instant) line[1]));
    }

    /** The number of records that wait since a day that is over: the task, or nothing when none waits. */
    public List<Task> overdue(TaskKind kind, String query, Map<String, ?> parameters) {
        Object[] line = with(em.createQuery(query, Object[].class), parameters).getSingleResult();
        long number = (Long) line[0];
        return number == 0 ? List.of() : List.of(new Task(kind, number, null, null, ((LocalDate) line[1]).atStartOfDay(ZoneOffset.UTC).toInstant(), null));
    }

    /** Everything that a query finds. */
    public <T> List<T> list(String query, Class<T> type, Map<String, ?> parameters) {
        return with(em.createQuery(query, type), parameters).getResultList();
    }

    /** Several figures that one query counts. */
    public long[] counts(String query, Map<String, ?> parameters) {
        return Arrays.stream(with(em.createQuery(query, Object[].class), parameters).getSingleResult()).mapToLong(figure -> ((Number) figure).longValue()).toArray();
    }

    /** The next few things that a query finds. */
    public <T> List<T> next(String query, Class<T> type, Map<String, ?> parameters) {
        return with(em.createQuery(query, type), parameters).setMaxResults(SHOWN).getResultList();
    }

    /** Stays of the current academic year beside those of the one before, with a further condition on them. */
    public Figure stays(FigureKind kind, String condition, Map<String, ?> parameters) {
        AcademicYear year = AcademicYear.of(today());
        return new Figure(kind, stays(year, condition, parameters), stays(new AcademicYear(year.start() - 1), condition, parameters));
    }

    private long stays(AcademicYear year, String condition, Map<String, ?> parameters) {
        TypedQuery<Long> query = em.createQuery("select count(m) from Mobility m where m.academicYear = :year and m.status <> :off"
                + condition, Long.class).setParameter("year", year).setParameter("off", MobilityStatus.CANCELLED);
        return with(query, parameters).getSingleResult();
    }

    private static <T> TypedQuery<T> with(TypedQuery<T> query, Map<String, ?> parameters) {
        parameters.forEach(query::setParameter);
        return query;
    }
}

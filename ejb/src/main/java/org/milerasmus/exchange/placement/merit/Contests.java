package org.milerasmus.exchange.placement.merit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.milerasmus.exchange.application.Application;
import org.milerasmus.exchange.application.ApplicationStatus;
import org.milerasmus.exchange.application.Preference;
import org.milerasmus.exchange.call.Call;
import org.milerasmus.exchange.call.CallStatus;
import org.milerasmus.exchange.consent.ConsentStatus;
import org.milerasmus.exchange.eligibility.Eligibility;
import org.milerasmus.exchange.placement.seat.Held;
import org.milerasmus.exchange.placement.seat.SeatTree;
import org.milerasmus.exchange.promise.PromiseQuery;
import org.milerasmus.exchange.promise.Shares;
import org.milerasmus.partnership.agreement.Agreement;

/** Reads a contest from the records, in a number of statements that does not grow with it. */
@ApplicationScoped
public class Contests {

    private static final String WISHES = """
            select w from Preference w join fetch w.application a join fetch a.person p join fetch p.account t
            join fetch w.call c join fetch c.host left join fetch c.agreement
            where c.id in :calls and a.status in :statuses order by a.id, w.position""";
    private static final String BATCH = "eclipselink.batch";

    @PersistenceContext(unitName = "erasmus")
    private EntityManager em;

    @Inject
    private Clock clock;

    /** Everybody who wishes one of the calls and whose application is in one of the states. */
    public Contest read(Terms terms, Set<ApplicationStatus> statuses) {
        Map<Long, String> countries = countries();
        Set<List<Object>> vetoes = vetoes(terms.calls());
        List<Entry> entries = new ArrayList<>();
        byApplication(terms, statuses).values().forEach(preferences -> entries.add(entry(preferences, terms, countries, vetoes)));
        List<Call> calls = calls(terms.calls());
        Set<Long> agreements = calls.stream().map(Call::getAgreement).filter(Objects::nonNull).map(Agreement::getId).collect(Collectors.toSet());
        return new Contest(entries, new SeatTree(terms.limits(), calls, new Shares(new PromiseQuery(em).under(agreements)), new Held(em, terms.calls())));
    }

    /** Those that somebody can still be given, in a lasting order. */
    private List<Call> calls(Set<Long> ids) {
        return em.createQuery("select c from Call c where c.id in :calls and c.status <> :cancelled and c.startsOn > :today order by c.id", Call.class)
                .setParameter("calls", ids).setParameter("cancelled", CallStatus.CANCELLED).setParameter("today", LocalDate.now(clock))
                .setHint(BATCH, "c.agreement.parties").setHint(BATCH, "c.agreement.terms").setHint(BATCH, "c.agreement.terms.conditions").getResultList();
    }

    private Entry entry(List<Preference> preferences, Terms terms, Map<Long, String> countries, Set<List<Object>> vetoes) {
        Application application = preferences.getFirst().getApplication();
        int lot = Standing.lot(terms.seed(), application.getId());
        return new Entry(application, countries.get(application.getPerson().getAccount().getAcademyId()), lot,
                preferences.stream().map(preference -> wished(preference, vetoes, terms.marks().get(application.getId()), lot)).toList());
    }

    /** Seats of the calls that nobody holds. */
    public int free(Set<Long> calls) {
        Held held = new Held(em, calls);
        return em.createQuery("select c from Call c where c.id in :calls and c.status <> :cancelled", Call.class)
                .setParameter("calls", calls).setParameter("cancelled", CallStatus.CANCELLED).getResultStream()
                .mapToInt(call -> Math.max(0, call.getSeats() - held.inCall(call.getId()))).sum();
    }

    private Map<Long, List<Preference>> byApplication(Terms terms, Set<ApplicationStatus> statuses) {
        Map<Long, List<Preference>> found = new LinkedHashMap<>();
        em.createQuery(WISHES, Preference.class).setParameter("calls", terms.calls()).setParameter("statuses", statuses)
                .setHint(BATCH, "w.application.person.languages").setHint(BATCH, "w.call.agreement.parties")
                .setHint(BATCH, "w.call.agreement.terms").setHint(BATCH, "w.call.agreement.terms.conditions")
                .getResultList().forEach(wish -> found.computeIfAbsent(wish.getApplication().getId(), a -> new ArrayList<>()).add(wish));
        return found;
    }

    private Map<Long, String> countries() {
        Map<Long, String> countries = new HashMap<>();
        em.createQuery("select y.id, y.country from Academy y", Object[].class).getResultList()
                .forEach(row -> countries.put((Long) row[0], (String) row[1]));
        return countries;
    }

    /** Applications and calls of which the chain of command has said no to the one for the other: it is not asked the same again. */
    private Set<List<Object>> vetoes(Set<Long> calls) {
        return em.createNamedQuery("Consent.refused", Object[].class).setParameter("calls", calls)
                .setParameter("refused", ConsentStatus.REFUSED).getResultStream().map(List::of).collect(Collectors.toSet());
    }

    private Wished wished(Preference preference, Set<List<Object>> vetoes, Integer mark, int lot) {
        Call call = preference.getCall();
        Application application = preference.getApplication();
        boolean eligible = call.getStatus() != CallStatus.CANCELLED && call.getStartsOn().isAfter(LocalDate.now(clock))
                && Eligibility.isMet(Eligibility.personal(application.getPerson(), call));
        boolean vetoed = vetoes.contains(List.<Object>of(application.getId(), call.getId()));
        return new Wished(preference, eligible, vetoed, Standing.of(application.getPerson(), call, mark, lot, application.getId()));
    }
}

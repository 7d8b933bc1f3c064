package org.milerasmus.exchange.applying;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Join;
import jakarta.persistence.criteria.JoinType;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.milerasmus.exchange.application.Application;
import org.milerasmus.exchange.application.ApplicationStatus;
import org.milerasmus.exchange.call.Call;
import org.milerasmus.exchange.call.CallStatus;
import org.milerasmus.exchange.call.Call_;
import org.milerasmus.partnership.academy.Academy;
import org.milerasmus.partnership.academy.Academy_;
import org.milerasmus.person.Person;
import org.milerasmus.security.Caller;
import org.milerasmus.security.Roles;
import org.milerasmus.shared.NotFound;
import org.milerasmus.shared.text.Words;
import org.milerasmus.shared.time.TimeWindow_;

/** What an applicant sees of the own applications, and the calls to choose from. */
@Stateless
@RolesAllowed(Roles.APPLICANT)
public class MyApplications {

    /** Calls that one search offers. */
    public static final int MAX_CHOICES = 20;

    private static final int MAX_ROWS = 200;
    private static final String ROWS = """
            select new org.milerasmus.exchange.applying.ApplicationRow(a.id, a.code, a.status, a.savedAt, a.submittedAt,
              (select count(w) from Preference w where w.application = a), c.title, c.window.closesAt, n.title, n.startsOn)
            from Application a left join a.nominatedCall n left join a.preferences f left join f.call c
            where a.person.account.id = :account and (f.id is null or f.position = 1) order by a.id desc""";
    private static final String DOCUMENTS = """
            select new org.milerasmus.exchange.applying.DocumentRow(d.id, d.kind, d.fileName, d.mediaType, d.size, d.uploadedAt)
            from Document d where d.application.id = :application order by d.id""";

    @PersistenceContext(unitName = "erasmus")
    private EntityManager em;

    @Inject
    private Caller caller;

    @Inject
    private Own own;

    @Inject
    private Clock clock;

    /** The caller's applications, latest first. */
    public List<ApplicationRow> list() {
        return em.createQuery(ROWS, ApplicationRow.class).setParameter("account", caller.accountId()).setMaxResults(MAX_ROWS).getResultList();
    }

    /**
     * One application with everything that its pages show.
     *
     * @throws NotFound for an unknown code and for what is not the caller's; the latter is audited
     */
    public MyApplication get(String code) {
        Application application = em.createNamedQuery("Application.mine", Application.class).setParameter("code", code)
                .getResultStream().findFirst().orElseThrow(() -> new NotFound(Application.class, code));
        own.require(application, code);
        Call seat = application.getNominatedCall();
        return new MyApplication(application.getId(), application.getVersion(), code, application.getStatus(),
                application.getMotivation(), application.getStartedAt(), application.getSavedAt(), application.getSubmittedAt(),
                seat == null ? null : seat.getId(), documents(application), application.getSteps(),
                own.readiness(application, clock.instant()));
    }

    private List<DocumentRow> documents(Application application) {
        return em.createQuery(DOCUMENTS, DocumentRow.class).setParameter("application", application.getId()).getResultList();
    }

    /**
     * Open calls that have each of the words in title, code, host or city and are not asked for already; those that the
     * caller can go on come first.
     */
    public List<Choice> choices(String words) {
        Person person = own.person();
        Instant now = clock.instant();
        List<Long> asked = em.createNamedQuery("Preference.asked", Long.class).setParameter("person", person.getId())
                .setParameter("live", ApplicationStatus.LIVE).getResultList();
        return em.createQuery(open(words, now)).setMaxResults(MAX_CHOICES).setHint("eclipselink.batch", "c.agreement.parties").getResultStream().filter(call -> !asked.contains(call.getId()))
                .map(call -> Choice.of(call, person, now)).sorted(Comparator.comparing(Choice::eligible).reversed()).toList();
    }

    private CriteriaQuery<Call> open(String words, Instant now) {
        CriteriaBuilder cb = em.getCriteriaBuilder();
        CriteriaQuery<Call> query = cb.createQuery(Call.class);
        Root<Call> call = query.from(Call.class);
        Join<Call, Academy> host = call.join(Call_.HOST);
        call.fetch(Call_.HOST);
        call.fetch(Call_.AGREEMENT, JoinType.LEFT);
        List<Predicate> all = new ArrayList<>(Words.conditions(cb, words, call.get(Call_.TITLE), call.get(Call_.CODE),
                host.get(Academy_.NAME), host.get(Academy_.CITY)));
        all.add(cb.equal(call.get(Call_.STATUS), CallStatus.PUBLISHED));
        all.add(cb.lessThanOrEqualTo(call.get(Call_.WINDOW).get(TimeWindow_.OPENS_AT), now));
        all.add(cb.greaterThan(call.get(Call_.WINDOW).get(TimeWindow_.CLOSES_AT), now));
        return query.select(call).where(all.toArray(Predicate[]::new))
                .orderBy(cb.asc(call.get(Call_.WINDOW).get(TimeWindow_.CLOSES_AT)), cb.asc(call.get(Call_.ID)));
    }
}

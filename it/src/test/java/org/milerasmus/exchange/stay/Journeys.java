package org.milerasmus.exchange.stay;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.milerasmus.exchange.application.Application;
import org.milerasmus.exchange.application.Decision;
import org.milerasmus.exchange.call.Call;
import org.milerasmus.exchange.decision.Exchange;
import org.milerasmus.exchange.mobility.Mobility;
import org.milerasmus.partnership.academy.Academy;
import org.milerasmus.person.Person;
import org.milerasmus.reference.ClearanceLevel;

/** Stays of a test's own, written past the boundaries. */
@ApplicationScoped
@Transactional
public class Journeys {

    @PersistenceContext(unitName = "tests")
    private EntityManager em;

    @Inject
    private Exchange exchange;

    /** A stay that its traveller has taken, on these days. */
    public Mobility confirmed(Person person, Academy sending, Call call, LocalDate from, LocalDate to) {
        Application application = exchange.nominated(person, call); // of this transaction
        application.accept(Decision.by("Demo Host", Instant.now()));
        Mobility stay = new Mobility("MOB-" + UUID.randomUUID().toString().substring(0, 12), application, em.find(Academy.class, sending.getId()));
        application.confirm(Decision.by("Demo Cadet", Instant.now()));
        stay.confirm();
        em.persist(stay);
        em.flush();
        em.createQuery("update Mobility m set m.startsOn = :from, m.endsOn = :to where m.id = :id").setParameter("from", from)
                .setParameter("to", to).setParameter("id", stay.getId()).executeUpdate();
        em.clear();
        return stored(stay);
    }

    /** A stay that its traveller has still to take. */
    public Mobility planned(Person person, Academy sending, Call call) {
        Application application = exchange.nominated(person, call); // of this transaction
        application.accept(Decision.by("Demo Host", Instant.now()));
        Mobility stay = new Mobility("MOB-" + UUID.randomUUID().toString().substring(0, 12), application, em.find(Academy.class, sending.getId()));
        em.persist(stay);
        em.flush();
        return stay;
    }

    /** The stay as it is stored now. */
    public Mobility stored(Mobility stay) {
        Mobility stored = em.find(Mobility.class, stay.getId());
        stored.getSteps().size();
        return stored;
    }

    /** Gives somebody a clearance. */
    public void clear(Person person, ClearanceLevel level, LocalDate until) {
        Person stored = em.find(Person.class, person.getId());
        stored.getClearance().setLevel(level);
        stored.getClearance().setExpiresOn(until);
    }

    /** The plan of the database for a query. */
    public List<?> explain(String sql) {
        return em.createNativeQuery("explain format=traditional " + sql).getResultList();
    }

    /** Runs an SQL statement that fills tables. */
    public int fill(String sql) {
        return em.createNativeQuery(sql).executeUpdate();
    }
}

package org.milerasmus.exchange.transcript;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.milerasmus.exchange.application.Application;
import org.milerasmus.exchange.application.Decision;
import org.milerasmus.exchange.call.Call;
import org.milerasmus.exchange.decision.Exchange;
import org.milerasmus.exchange.mobility.Mobility;
import org.milerasmus.partnership.academy.Academy;
import org.milerasmus.partnership.appointment.Appointment;
import org.milerasmus.partnership.appointment.Duty;
import org.milerasmus.partnership.grading.GradeShare;
import org.milerasmus.partnership.grading.GradingTable;
import org.milerasmus.person.Person;
import org.milerasmus.security.Account;
import org.milerasmus.shared.AcademicYear;

/** Stays of a test's own that are over, and tables of grades, written past the boundaries. */
@ApplicationScoped
@Transactional
public class Guests {

    @PersistenceContext(unitName = "tests")
    private EntityManager em;

    @Inject
    private Exchange exchange;

    /** A call whose stays ended ten days ago. */
    public Call pastCall(Academy host) {
        Call call = exchange.call(host, 20);
        call.setStartsOn(LocalDate.now().minusDays(40));
        call.setEndsOn(LocalDate.now().minusDays(10));
        call.getWindow().setOpensAt(Instant.now().minus(90, ChronoUnit.DAYS));
        call.getWindow().setClosesAt(Instant.now().minus(60, ChronoUnit.DAYS));
        return call;
    }

    /** The stay of a cadet at the host of a call. */
    public Mobility stay(Academy sending, Call call) {
        Person person = exchange.cadet(sending);
        em.flush();
        Call found = em.find(Call.class, call.getId());
        Application application = exchange.nominated(person, found);
        application.accept(Decision.by("Demo Host", Instant.now()));
        Mobility stay = new Mobility("MOB-" + UUID.randomUUID().toString().substring(0, 12).toUpperCase(), application, em.find(Academy.class, sending.getId()));
        stay.confirm();
        em.persist(stay);
        return stay;
    }

    /** Lets the host have received the traveller and seen them off. */
    public void cameAndWent(Mobility stay, LocalDate arrived, LocalDate departed) {
        Mobility found = em.find(Mobility.class, stay.getId());
        Decision decision = new Decision(Instant.now(), "Demo Host", null, "Demo reason");
        found.arrive(arrived, decision);
        found.depart(departed, decision);
    }

    /** Grades A 20 %, B 30 %, C 50 %, and F that does not pass; the labels begin with a prefix. */
    public void table(Academy academy, String prefix) {
        GradingTable table = new GradingTable(em.find(Academy.class, academy.getId()), new AcademicYear(2024), null);
        table.add(new GradeShare(prefix + "A", new BigDecimal("20")));
        table.add(new GradeShare(prefix + "B", new BigDecimal("30")));
        table.add(new GradeShare(prefix + "C", new BigDecimal("50")));
        table.add(new GradeShare(prefix + "F", null));
        table.setPassMark(prefix + "C");
        table.saved(Instant.now());
        em.persist(table);
    }

    /** E-mail address of the traveller. */
    public String traveller(Mobility stay) {
        return em.find(Mobility.class, stay.getId()).getPerson().getAccount().getEmail();
    }

    /** Lets somebody work in the study office of an academy. */
    public void appoint(Account official, Academy academy) {
        em.persist(new Appointment(em.find(Account.class, official.getId()), em.find(Academy.class, academy.getId()), Duty.STUDY_OFFICE,
                LocalDate.now().minusDays(5), null));
    }

    /** Changes a certified result behind the application's back. */
    public void forge(Transcript transcript) {
        em.createNativeQuery("update transcript_result set grade = 'A' where transcript_id = ?").setParameter(1, transcript.getId()).executeUpdate();
    }

    /** Number of notices of an account. */
    public long notices(String email) {
        return ((Number) em.createNativeQuery("select count(*) from notice n join account a on a.id = n.account_id where a.email = ?")
                .setParameter(1, email).getSingleResult()).longValue();
    }
}

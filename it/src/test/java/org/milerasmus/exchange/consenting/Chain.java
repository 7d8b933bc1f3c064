package org.milerasmus.exchange.consenting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.milerasmus.audit.AuditAction;
import org.milerasmus.exchange.application.Application;
import org.milerasmus.exchange.application.ApplicationStatus;
import org.milerasmus.exchange.application.ApplicationStep;
import org.milerasmus.exchange.application.DecisionReason;
import org.milerasmus.exchange.consent.Consent;
import org.milerasmus.exchange.consent.ConsentRule;
import org.milerasmus.exchange.consent.ConsentStatus;
import org.milerasmus.partnership.academy.Academy;
import org.milerasmus.partnership.appointment.Appointment;
import org.milerasmus.partnership.appointment.Duty;
import org.milerasmus.security.Account;
import org.milerasmus.security.Role;

/** Officials and rules of a test's own academies, written past the boundaries, and what became of their consents. */
@ApplicationScoped
@Transactional
public class Chain {

    @PersistenceContext(unitName = "tests")
    private EntityManager em;

    /** The academy asks these duties, fourteen days each. */
    public void asks(Academy academy, Duty... duties) {
        for (Duty duty : duties) {
            ConsentRule rule = new ConsentRule(em.find(Academy.class, academy.getId()), duty);
            rule.setNeeded(true);
            em.persist(rule);
        }
    }

    /** E-mail address of somebody who holds a duty. */
    public String official(Academy academy, Duty duty) {
        Account account = colleague(academy);
        em.persist(new Appointment(account, em.find(Academy.class, academy.getId()), duty, LocalDate.now().minusYears(1), null));
        return account.getEmail();
    }

    /** E-mail address of somebody who stands in for the holder of a duty today. */
    public String delegate(Academy academy, Duty duty) {
        Account delegate = colleague(academy);
        Appointment appointment = em.createQuery("select p from Appointment p where p.academy.id = :academy and p.duty = :duty", Appointment.class)
                .setParameter("academy", academy.getId()).setParameter("duty", duty).getSingleResult();
        appointment.delegate(delegate, LocalDate.now().minusDays(2), LocalDate.now().plusDays(2));
        return delegate.getEmail();
    }

    private Account colleague(Academy academy) {
        String name = UUID.randomUUID().toString().substring(0, 12);
        Account account = Account.invite(name + "@example.test", "Demo Official " + name, Role.OFFICIAL, academy.getId());
        account.choosePassword("no password");
        em.persist(account);
        return account;
    }

    /** The consents of an application in the order in which they were asked for. */
    public List<Consent> consents(Application application) {
        return em.createQuery("select c from Consent c where c.application.id = :application order by c.id", Consent.class)
                .setParameter("application", application.getId()).getResultList();
    }

    /** The consent of a duty that was asked for last. */
    public Consent consent(Application application, Duty duty) {
        return consents(application).stream().filter(one -> one.getDuty() == duty).reduce((first, second) -> second).orElseThrow();
    }

    /** States of the consents of an application. */
    public List<ConsentStatus> states(Application application) {
        return consents(application).stream().map(Consent::getStatus).toList();
    }

    /** Lets the last day of a consent be over, wherever its academy is. */
    public void late(Consent consent) {
        em.createQuery("update Consent c set c.asking.dueOn = :day where c.id = :consent")
                .setParameter("day", LocalDate.now().minusDays(2)).setParameter("consent", consent.getId()).executeUpdate();
    }

    /** Lets the day of the reminder be over. */
    public void dueSoon(Application application) {
        em.createQuery("update Consent c set c.asking.remindOn = :day where c.application.id = :application")
                .setParameter("day", LocalDate.now().minusDays(2)).setParameter("application", application.getId()).executeUpdate();
    }

    /** How often an application has reached a state. */
    public long times(Application application, ApplicationStatus status) {
        return em.createQuery("select count(s) from ApplicationStep s where s.application.id = :application and s.status = :status", Long.class)
                .setParameter("application", application.getId()).setParameter("status", status).getSingleResult();
    }

    /** Why an application was moved last. */
    public DecisionReason reason(Application application) {
        return em.createQuery("select s from ApplicationStep s where s.application.id = :application order by s.id desc", ApplicationStep.class)
                .setParameter("application", application.getId()).setMaxResults(1).getSingleResult().getReason();
    }

    /** Number of refused attempts at a consent. */
    public long denials(Consent consent) {
        return em.createQuery("select count(e) from AuditEntry e where e.action = :denied and e.recordType = 'Consent' and e.recordId = :id", Long.class)
                .setParameter("denied", AuditAction.DENIED).setParameter("id", consent.getId().toString()).getSingleResult();
    }

    /** What the audit trail tells of a consent. */
    public List<String> trail(Consent consent) {
        return em.createQuery("select e.details from AuditEntry e where e.recordType = 'Consent' and e.recordId = :id and e.details is not null", String.class)
                .setParameter("id", consent.getId().toString()).getResultList();
    }
}

package org.milerasmus.exchange.learning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.milerasmus.audit.AuditAction;
import org.milerasmus.exchange.application.Application;
import org.milerasmus.exchange.call.Call;
import org.milerasmus.exchange.decision.Exchange;
import org.milerasmus.exchange.learning.content.Component;
import org.milerasmus.exchange.learning.content.Plan;
import org.milerasmus.exchange.learning.content.Side;
import org.milerasmus.exchange.learning.content.StudyTerm;
import org.milerasmus.exchange.mobility.Mobility;
import org.milerasmus.partnership.academy.Academy;
import org.milerasmus.partnership.appointment.Appointment;
import org.milerasmus.partnership.appointment.Duty;
import org.milerasmus.person.Person;
import org.milerasmus.reference.ExchangeKind;
import org.milerasmus.security.Account;
import org.milerasmus.security.Role;
import org.milerasmus.security.password.Passwords;

/** Stays to study, and people who can sign, of a test's own. */
@ApplicationScoped
@Transactional
public class Studies {

    static final String PASSWORD = "Demo-Studies-2026";

    @PersistenceContext(unitName = "tests")
    private EntityManager em;

    @Inject
    private Exchange exchange;

    @Inject
    private Passwords passwords;

    private String hash;

    /** A call for a semester that promises 30 credits. */
    public Call semester(Academy host) {
        return exchange.call(host, 20, call -> {
            call.setKind(ExchangeKind.INTERNATIONAL_SEMESTER);
            call.setEndsOn(call.getStartsOn().plusDays(139));
            call.getTeaching().setEcts(BigDecimal.valueOf(30));
        });
    }

    /** A confirmed stay of a new cadet. */
    public Mobility stay(Academy sending, Call call) {
        Person cadet = cadet(sending);
        password(cadet.getAccount().getEmail());
        return stay(nominated(cadet, call));
    }

    private Person cadet(Academy academy) {
        Person cadet = exchange.cadet(academy);
        em.flush(); // numbers it
        return cadet;
    }

    private Application nominated(Person cadet, Call call) {
        Application application = exchange.nominated(cadet, call);
        em.flush();
        return application;
    }

    /** One more stay of the same application. */
    public Mobility stay(Application nominated) {
        Application application = em.find(Application.class, nominated.getId());
        Mobility stay = new Mobility("MOB-" + unique(), application, em.find(Academy.class, application.getPerson().getAccount().getAcademyId()));
        stay.confirm();
        em.persist(stay);
        return stay;
    }

    /** So many stays of one cadet, each with an agreement that all three have signed; codes of the stays. */
    public List<String> agreements(Academy sending, Call call, int number) {
        Application application = nominated(cadet(sending), call);
        List<String> codes = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            Mobility stay = stay(application);
            agreement(stay);
            codes.add(stay.getCode());
        }
        return codes;
    }

    /** All three have signed the agreement of a stay. */
    public void agreement(Mobility stay) {
        Mobility stored = em.contains(stay) ? stay : em.find(Mobility.class, stay.getId());
        LearningAgreement agreement = new LearningAgreement(stored, text(), author(stored, Party.STUDENT));
        for (Party party : Party.values()) {
            agreement.sign(author(stored, party), agreement.getOpen().orElseThrow().hash());
        }
        em.persist(agreement);
    }

    private static Author author(Mobility stay, Party party) {
        return new Author(party, stay.getPerson().getAccount().getId(), "Demo " + party, Instant.now());
    }

    /** A text without anything to put right: ten courses of 3 credits, recognised by two subjects. */
    public static Plan text() {
        List<Component> components = new ArrayList<>();
        for (int i = 1; i <= 10; i++) {
            components.add(new Component(Side.HOST, "C-%02d".formatted(i), "Demo course " + i, StudyTerm.AUTUMN, BigDecimal.valueOf(3)));
        }
        components.add(new Component(Side.HOME, "S-1", "Demo subject 1", StudyTerm.AUTUMN, BigDecimal.valueOf(20)));
        components.add(new Component(Side.HOME, "S-2", "Demo subject 2", StudyTerm.AUTUMN, BigDecimal.valueOf(10)));
        return new Plan(components, "https://courses.example", "https://provisions.example", null);
    }

    /** E-mail address of a coordinator who can sign. */
    public String coordinator(Academy academy) {
        return password(exchange.coordinator(academy));
    }

    /** E-mail address of somebody who can sign and has a duty at the academy alone. */
    public String official(Academy academy, Duty duty) {
        Account account = Account.invite(unique() + "@example.test", "Demo Official", Role.OFFICIAL, academy.getId());
        account.choosePassword(hash());
        em.persist(account);
        em.flush();
        em.persist(new Appointment(account, em.find(Academy.class, academy.getId()), duty, LocalDate.now().minusDays(2), null));
        return account.getEmail();
    }

    private String password(String email) {
        em.createQuery("select a from Account a where a.email = :email", Account.class).setParameter("email", email)
                .getSingleResult().choosePassword(hash());
        return email;
    }

    private String hash() {
        if (hash == null) {
            hash = passwords.hash(PASSWORD);
        }
        return hash;
    }

    /** E-mail address of the traveller. */
    public String email(Mobility stay) {
        return em.find(Mobility.class, stay.getId()).getPerson().getAccount().getEmail();
    }

    /** Changes a stored text past every rule. */
    public void tamper(Mobility stay) {
        em.createNativeQuery("update learning_component c join learning_version v on v.id = c.version_id"
                + " join learning_agreement l on l.id = v.agreement_id set c.ects = 30 where l.mobility_id = ? and c.position = 0")
                .setParameter(1, stay.getId()).executeUpdate();
    }

    /** Number of refused attempts at learning agreements that name the stay. */
    public long denials(Mobility stay) {
        return em.createQuery("select count(e) from AuditEntry e where e.action = :denied and e.recordType = 'LearningAgreement' and e.recordId = :id",
                Long.class).setParameter("denied", AuditAction.DENIED).setParameter("id", stay.getCode()).getSingleResult();
    }

    private static String unique() {
        return UUID.randomUUID().toString().substring(0, 12);
    }
}

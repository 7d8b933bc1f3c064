package org.milerasmus.exchange.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.milerasmus.audit.AuditAction;
import org.milerasmus.exchange.application.Application;
import org.milerasmus.exchange.application.Decision;
import org.milerasmus.exchange.call.Call;
import org.milerasmus.exchange.mobility.Mobility;
import org.milerasmus.partnership.academy.Academy;
import org.milerasmus.partnership.academy.AcademyKind;
import org.milerasmus.partnership.academy.Location;
import org.milerasmus.person.LanguageSkill;
import org.milerasmus.person.Person;
import org.milerasmus.reference.Cefr;
import org.milerasmus.reference.ExchangeKind;
import org.milerasmus.reference.NatoGrade;
import org.milerasmus.reference.PersonKind;
import org.milerasmus.reference.Service;
import org.milerasmus.security.Account;
import org.milerasmus.security.Role;

/** Academies, people, calls and applications of a test's own, written past the boundaries. */
@ApplicationScoped
@Transactional
public class Exchange {

    @PersistenceContext(unitName = "tests")
    private EntityManager em;

    /** An academy that no other test has. */
    public Academy academy() {
        Academy academy = new Academy("Demo Academy " + unique(), "Wien", "AT", AcademyKind.MILITARY);
        em.persist(academy);
        return academy;
    }

    /** The academy at a place, in degrees north and east. */
    public Academy located(Academy academy, double latitude, double longitude) {
        Academy stored = em.find(Academy.class, academy.getId());
        stored.setLocation(new Location(BigDecimal.valueOf(latitude), BigDecimal.valueOf(longitude)));
        return stored;
    }

    /** E-mail address of a coordinator. */
    public String coordinator(Academy academy) {
        return account(Role.STAFF, academy).getEmail();
    }

    /** E-mail address of somebody who belongs to no academy. */
    public String programme(Role role) {
        return account(role, null).getEmail();
    }

    /** An account that may sign in. */
    public Account account(Role role, Academy academy) {
        Account account = Account.invite(unique() + "@example.test", "Demo " + role, role, academy == null ? null : academy.getId());
        account.choosePassword("no password");
        em.persist(account);
        return account;
    }

    /** A cadet who meets the conditions of every plain call. */
    public Person cadet(Academy academy) {
        Account account = account(Role.APPLICANT, academy);
        Person person = new Person(account, "Demo", "Cadet " + unique(), PersonKind.CADET);
        person.setService(Service.ARMY);
        person.getRank().setGrade(NatoGrade.OFD);
        person.getRank().setRankTitle("Fähnrich");
        person.getStudies().setStudyYear(3);
        person.getStudies().setStudyField("1031");
        person.getLanguages().add(new LanguageSkill("en", "3333", Cefr.B2));
        person.getClearance().setIssuer("Demo Authority");
        person.getEmergencyContact().setName("Demo Contact");
        person.getEmergencyContact().setPhone("+43 1 000000");
        em.persist(person);
        return person;
    }

    /** A published call that begins in two months. */
    public Call call(Academy host, int seats) {
        return call(host, seats, call -> { });
    }

    /** A published call with something special. */
    public Call call(Academy host, int seats, Consumer<Call> special) {
        Instant now = Instant.now();
        Call call = new Call(host);
        call.number("CALL-" + unique());
        call.setKind(ExchangeKind.COMMON_MODULE);
        call.setTitle("Demo module " + unique());
        call.setStartsOn(LocalDate.now().plusMonths(2));
        call.setEndsOn(LocalDate.now().plusMonths(2).plusDays(5));
        call.getWindow().setOpensAt(now.minus(1, ChronoUnit.DAYS));
        call.getWindow().setClosesAt(now.plus(7, ChronoUnit.DAYS));
        call.setSeats(seats);
        special.accept(call);
        call.publish(now);
        em.persist(call);
        return call;
    }

    /** An application that waits for the sending academy. */
    public Application submitted(Person person, Call... wishes) {
        Instant now = Instant.now();
        Application application = new Application("MEX-" + unique(), em.find(Person.class, person.getId()), now);
        application.prefer(List.of(wishes).stream().map(call -> em.find(Call.class, call.getId())).toList());
        application.motivate("Demo motivation");
        application.submit(Decision.by("Demo Cadet", now));
        em.persist(application);
        return application;
    }

    /** An application that waits for the host. */
    public Application nominated(Person person, Call call) {
        Application application = submitted(person, call);
        application.nominate(em.find(Call.class, call.getId()), Decision.by("Demo Coordinator", Instant.now()));
        return application;
    }

    /** Proposes an applicant for a call. */
    public void nominate(Application application, Call call) {
        em.find(Application.class, application.getId()).nominate(em.find(Call.class, call.getId()), Decision.by("Demo Coordinator", Instant.now()));
    }

    /** An application that holds a seat. */
    public void seated(Person person, Call call) {
        nominated(person, call).accept(Decision.by("Demo Host", Instant.now()));
    }

    /** E-mail address of the applicant. */
    public String email(Application application) {
        return stored(application).getPerson().getAccount().getEmail();
    }

    /** The application as it is stored now. */
    public Application stored(Application application) {
        return em.find(Application.class, application.getId());
    }

    /** The application as somebody sees it now. */
    public Selected seen(Application application) {
        Application stored = stored(application);
        return new Selected(stored.getId(), stored.getVersion());
    }

    /** The stays of a call. */
    public List<Mobility> stays(Call call) {
        return em.createQuery("select m from Mobility m where m.call.id = :call order by m.id", Mobility.class)
                .setParameter("call", call.getId()).getResultList();
    }

    /** Number of refused attempts at a record. */
    public long denials(Application application) {
        return em.createQuery("select count(e) from AuditEntry e where e.action = :denied and e.recordType = 'Application' and e.recordId = :id",
                Long.class).setParameter("denied", AuditAction.DENIED).setParameter("id", application.getId().toString()).getSingleResult();
    }

    private static String unique() {
        return UUID.randomUUID().toString().substring(0, 12);
    }
}

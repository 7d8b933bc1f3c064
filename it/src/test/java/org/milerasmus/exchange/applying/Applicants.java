package org.milerasmus.exchange.applying;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.milerasmus.audit.AuditAction;
import org.milerasmus.document.Upload;
import org.milerasmus.exchange.application.Application;
import org.milerasmus.exchange.application.Decision;
import org.milerasmus.exchange.applicationdocument.Document;
import org.milerasmus.exchange.applicationdocument.DocumentKind;
import org.milerasmus.exchange.call.Call;
import org.milerasmus.partnership.academy.Academy;
import org.milerasmus.partnership.academy.AcademyKind;
import org.milerasmus.person.LanguageSkill;
import org.milerasmus.person.Person;
import org.milerasmus.reference.Cefr;
import org.milerasmus.reference.ExchangeKind;
import org.milerasmus.reference.NatoGrade;
import org.milerasmus.reference.PersonKind;
import org.milerasmus.reference.Service;
import org.milerasmus.security.Account;
import org.milerasmus.security.Role;

/** Applicants with all that they need, written past the boundaries; every name is new. */
@ApplicationScoped
@Transactional
public class Applicants {

    static final byte[] PDF = "%PDF-1.7\n1 0 obj\n<<>>\nendobj\n%%EOF".getBytes();

    @PersistenceContext(unitName = "tests")
    private EntityManager em;

    Academy academy() {
        Academy academy = new Academy("Demo Academy " + unique(), "Wien", "AT", AcademyKind.MILITARY);
        em.persist(academy);
        return academy;
    }

    String account(Role role, Academy academy) {
        return newAccount(role, academy).getEmail();
    }

    private Account newAccount(Role role, Academy academy) {
        Account account = Account.invite(unique() + "@applying.test", "Demo " + role, role, academy == null ? null : academy.getId());
        account.choosePassword("no password");
        em.persist(account);
        return account;
    }

    /** E-mail address of a cadet with a complete profile. */
    String cadet(Academy academy) {
        Person person = new Person(newAccount(Role.APPLICANT, academy), "Demo", "Cadet " + unique(), PersonKind.CADET);
        person.setService(Service.ARMY);
        person.getRank().setGrade(NatoGrade.OFD);
        person.getStudies().setStudyYear(3);
        person.getStudies().setStudyField("1031");
        person.getLanguages().add(new LanguageSkill("en", "3333", Cefr.B2));
        person.getEmergencyContact().setName("Demo Contact");
        person.getEmergencyContact().setPhone("+43 1 000000");
        em.persist(person);
        return person.getAccount().getEmail();
    }

    /** An open call. */
    Call call(Academy host) {
        Call call = new Call(host);
        call.number("CALL-" + unique());
        call.setKind(ExchangeKind.COMMON_MODULE);
        call.setTitle("Demo module " + unique());
        call.setStartsOn(LocalDate.now().plusMonths(2));
        call.setEndsOn(LocalDate.now().plusMonths(2).plusDays(5));
        call.getWindow().setOpensAt(Instant.now().minus(1, ChronoUnit.DAYS));
        call.getWindow().setClosesAt(Instant.now().plus(7, ChronoUnit.DAYS));
        call.publish(Instant.now());
        em.persist(call);
        return call;
    }

    void change(Call call, Consumer<Call> change) {
        change.accept(em.find(Call.class, call.getId()));
    }

    /** A draft with everything that it needs, beside any other. */
    Application ready(String email, Call... wishes) {
        Person person = em.createQuery("select p from Person p where p.account.email = :email", Person.class)
                .setParameter("email", email).getSingleResult();
        Application draft = new Application("MEX-" + unique(), person, Instant.now());
        draft.prefer(List.of(wishes).stream().map(wish -> em.find(Call.class, wish.getId())).toList());
        draft.motivate("I want to learn how others examine a disk image. ".repeat(3).strip());
        em.persist(draft);
        for (DocumentKind kind : Readiness.NEEDED) {
            em.persist(new Document(draft, kind, Upload.of(kind + ".pdf", PDF), Instant.now()));
        }
        return draft;
    }

    /** Lets staff decide about it. */
    void move(Application application, Consumer<Application> transition) {
        transition.accept(em.find(Application.class, application.getId()));
    }

    Decision staff() {
        return Decision.by("Demo Coordinator", Instant.now());
    }

    Call stored(Call call) {
        return em.find(Call.class, call.getId());
    }

    Application stored(Application application) {
        return em.find(Application.class, application.getId());
    }

    /** Number of a document of the application. */
    long document(Application application) {
        return em.createNamedQuery("Document.ofApplication", Document.class).setParameter("application", application.getId())
                .getResultList().getFirst().getId();
    }

    long audited(AuditAction action, Class<?> type, Long id) {
        return em.createQuery("select count(e) from AuditEntry e where e.action = :action and e.recordType = :type and e.recordId = :id",
                Long.class).setParameter("action", action).setParameter("type", type.getSimpleName()).setParameter("id", id.toString()).getSingleResult();
    }

    static String unique() {
        return UUID.randomUUID().toString().substring(0, 12);
    }
}

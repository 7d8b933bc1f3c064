package org.milerasmus.exchange.applying;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.milerasmus.exchange.application.Application;
import org.milerasmus.exchange.application.Decision;
import org.milerasmus.exchange.application.Preference;
import org.milerasmus.exchange.applicationdocument.DocumentKind;
import org.milerasmus.person.Person;
import org.milerasmus.security.Account;
import org.milerasmus.security.Caller;
import org.milerasmus.shared.NotFound;
import org.milerasmus.shared.RuleBroken;
import org.milerasmus.shared.database.Writing;

/** What belongs to the applicant who calls. */
@ApplicationScoped
class Own {

    @PersistenceContext(unitName = "erasmus")
    private EntityManager em;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    Person person() {
        return em.createNamedQuery("Person.byAccount", Person.class).setParameter("account", caller.accountId())
                .getResultStream().findFirst().orElseThrow(() -> RuleBroken.of("application.profileMissing"));
    }

    /** Lets one transaction of the same person go after the other. */
    Person locked(Person person) {
        return em.find(Person.class, person.getId(), LockModeType.PESSIMISTIC_WRITE);
    }

    /** An application of the caller, as it was on the caller's screen. */
    Application application(long id, long version) {
        Application application = em.find(Application.class, id);
        require(application, id);
        application.requireVersion(version);
        return application;
    }

    /** Lets only the person pass who writes the application. */
    void require(Application application, Object id) {
        if (application == null) {
            throw new NotFound(Application.class, id);
        }
        caller.require(isOwn(application), Application.class, application.getId());
    }

    boolean isOwn(Application application) {
        Account account = application.getPerson().getAccount();
        return account.getId().equals(caller.accountId());
    }

    Readiness readiness(Application application, Instant now) {
        Person person = application.getPerson();
        List<Choice> wishes = em.createNamedQuery("Preference.ofApplication", Preference.class)
                .setParameter("application", application.getId()).getResultStream()
                .map(wish -> Choice.of(wish.getCall(), person, now)).toList();
        List<DocumentKind> documents = em.createNamedQuery("Document.kinds", DocumentKind.class)
                .setParameter("application", application.getId()).getResultList();
        return Readiness.of(person.isComplete(), wishes, application.getMotivation(), documents);
    }

    /** What the caller does to the own application, now. */
    Decision decision() {
        return Decision.by(caller.account().orElseThrow().getDisplayName(), clock.instant());
    }

    /** Writes what was changed and tells its new version. */
    long write(Application application) {
        Writing.now(em, Application.class, application.getId());
        return application.getVersion();
    }
}

package org.milerasmus.competence.sharing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import org.milerasmus.audit.AuditAction;
import org.milerasmus.audit.AuditTrail;
import org.milerasmus.person.Person;
import org.milerasmus.security.AccountStatus;
import org.milerasmus.security.Caller;
import org.milerasmus.security.Role;
import org.milerasmus.shared.NotFound;

/** Who may see whose passport. Every look by anybody else than the holder is written to the audit trail. */
@ApplicationScoped
public class PassportRights {

    private static final String GUEST = "guest";

    @PersistenceContext(unitName = "erasmus")
    private EntityManager em;

    @Inject
    private Caller caller;

    @Inject
    @Any
    private Instance<Hosting> hostings;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /**
     * The person whose passport it is: for the holder, staff of the holder's academy, the programme, and staff of other academies
     * that the holder has chosen.
     *
     * @param action what the caller does with it, for the audit trail
     * @throws NotFound for anybody else; the attempt is audited
     */
    public Person require(long personId, AuditAction action) {
        Person person = em.find(Person.class, personId);
        if (person == null) {
            throw new NotFound(Person.class, personId);
        }
        caller.require(isHolder(person) || isOfAcademy(person) || isChosen(person), PassportShare.class, personId);
        if (!isHolder(person) || action == AuditAction.EXPORTED) {
            audit.record(action, PassportShare.class, personId, person.getName());
        }
        return person;
    }

    /**
     * The person who has made a link.
     *
     * @throws NotFound when it is unknown, expired or taken back, or its holder may not sign in any more
     */
    public Person byLink(String token) {
        PassportLink link = em.createNamedQuery("PassportLink.byHash", PassportLink.class).setParameter("hash", PassportLink.hash(token))
                .getResultStream().findFirst().filter(found -> found.isOpen(clock.instant()))
                .filter(found -> found.getPerson().getAccount().getStatus() == AccountStatus.ACTIVE)
                .orElseThrow(() -> new NotFound(PassportLink.class, GUEST)); // the secret itself must not reach a log
        if (caller.account().isEmpty()) {
            audit.recordAttempt(AuditAction.VIEWED, GUEST, PassportLink.class, link.getId(), link.getPurpose());
        } else {
            audit.record(AuditAction.VIEWED, PassportLink.class, link.getId(), link.getPurpose());
        }
        return link.getPerson();
    }

    /** Whether the passport is the caller's own. */
    public boolean isHolder(Person person) {
        return caller.is(Role.APPLICANT) && person.getAccount().getId().equals(caller.accountId());
    }

    /** Whether the caller is staff of the holder's academy, or of the programme. */
    public boolean isOfAcademy(Person person) {
        return caller.seesEverything() || caller.is(Role.STAFF) && caller.academyId().equals(person.getAccount().getAcademyId());
    }

    private boolean isChosen(Person person) {
        if (!caller.is(Role.STAFF)) {
            return false;
        }
        return switch (audience(person)) {
            case NOBODY -> false;
            case HOSTS -> hostings.stream().anyMatch(hosting -> hosting.isHost(caller.academyId(), person.getId()));
            case NETWORK -> true;
        };
    }

    private Audience audience(Person person) {
        return em.createNamedQuery("PassportShare.ofPerson", PassportShare.class).setParameter("person", person.getId())
                .getResultStream().findFirst().map(PassportShare::getAudience).orElse(Audience.NOBODY);
    }
}

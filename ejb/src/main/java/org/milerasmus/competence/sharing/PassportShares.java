package org.milerasmus.competence.sharing;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.milerasmus.person.Person;
import org.milerasmus.security.Caller;
import org.milerasmus.security.Roles;
import org.milerasmus.shared.NotFound;
import org.milerasmus.shared.RuleBroken;
import org.milerasmus.shared.Stale;
import org.milerasmus.shared.database.Writing;
import org.milerasmus.shared.text.OneLine;

/** Whom people let see their passport, for themselves alone to decide. */
@Stateless
@RolesAllowed(Roles.APPLICANT)
public class PassportShares {

    /** Links that may be open at once. */
    public static final int MAX_LINKS = 10;

    /** Days that a link may hold. */
    public static final int MAX_DAYS = 365;

    @PersistenceContext(unitName = "erasmus")
    private EntityManager em;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    /** What the caller has chosen; nobody when nothing was. */
    public PassportShare mine() {
        Person person = person();
        return find(person).orElseGet(() -> new PassportShare(person));
    }

    /**
     * Chooses who may see the caller's passport.
     *
     * @throws Stale when it was chosen elsewhere since it was read
     */
    public void choose(@NotNull Audience audience, long version) {
        Person person = em.find(Person.class, person().getId(), LockModeType.PESSIMISTIC_WRITE); // one choice a person, also the first time
        PassportShare share = find(person).orElseGet(() -> new PassportShare(person));
        share.requireVersion(version);
        share.setAudience(audience);
        em.persist(share);
        Writing.now(em, PassportShare.class, share.getId());
    }

    /** The caller's links, latest first, those that are over with them. */
    public List<PassportLink> links() {
        return em.createNamedQuery("PassportLink.ofPerson", PassportLink.class).setParameter("person", person().getId()).getResultList();
    }

    /**
     * Makes a link.
     *
     * @param purpose for whom or what, in the caller's words
     * @param days    for which it holds, from now on
     * @return its secret, which can be read this once
     */
    public String open(@NotBlank @Size(max = 120) @OneLine String purpose, @Min(1) @Max(MAX_DAYS) int days) {
        Instant now = clock.instant();
        Person person = em.find(Person.class, person().getId(), LockModeType.PESSIMISTIC_WRITE); // keeps the number of links true
        if (links().stream().filter(link -> link.isOpen(now)).count() >= MAX_LINKS) {
            throw RuleBroken.at("purpose", "passport.tooManyLinks", MAX_LINKS);
        }
        String token = PassportLink.newToken();
        em.persist(new PassportLink(person, purpose.strip(), token, now, now.plus(Duration.ofDays(days))));
        return token;
    }

    /** Takes a link back at once. */
    public void revoke(long linkId) {
        PassportLink link = em.find(PassportLink.class, linkId);
        if (link == null) {
            throw new NotFound(PassportLink.class, linkId);
        }
        caller.require(link.getPerson().getAccount().getId().equals(caller.accountId()), PassportLink.class, linkId);
        link.revoke(clock.instant());
    }

    private Optional<PassportShare> find(Person person) {
        return em.createNamedQuery("PassportShare.ofPerson", PassportShare.class).setParameter("person", person.getId()).getResultStream().findFirst();
    }

    private Person person() {
        return em.createNamedQuery("Person.byAccount", Person.class).setParameter("account", caller.accountId())
                .getResultStream().findFirst().orElseThrow(() -> RuleBroken.of("application.profileMissing"));
    }
}

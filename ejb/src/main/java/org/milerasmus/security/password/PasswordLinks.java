package org.milerasmus.security.password;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.milerasmus.security.Account;
import org.milerasmus.security.AccountStatus;
import org.milerasmus.security.Caller;
import org.milerasmus.security.Role;
import org.milerasmus.security.Roles;
import org.milerasmus.security.SecretToken;
import org.milerasmus.shared.RuleBroken;

/** Invitations and forgotten passwords: a link by mail that lets somebody choose a password once. */
@Stateless
@PermitAll
public class PasswordLinks {

    private static final Duration INVITATION = Duration.ofDays(7);
    private static final Duration FORGOTTEN = Duration.ofHours(1);

    /** Links that may be on their way at once: nobody fills another's mailbox. */
    private static final int MOST = 3;

    @PersistenceContext(unitName = "erasmus")
    private EntityManager em;

    @Inject
    private Caller caller;

    @Inject
    private Passwords passwords;

    @Inject
    private Event<PasswordLinkIssued> issued;

    @Inject
    private Clock clock;

    /**
     * Gives somebody an account with a role; a link to choose the password is mailed and holds for seven days. Staff of an
     * academy invite its officials, administrators everybody.
     */
    @RolesAllowed({Roles.STAFF, Roles.ADMINISTRATOR})
    public void invite(String email, String displayName, Role role, Long academyId) {
        requireOwn(role, academyId, null);
        if (find(email).isPresent()) {
            throw RuleBroken.at("email", "account.emailTaken");
        }
        Account account = Account.invite(email, displayName, role, academyId);
        em.persist(account);
        em.flush();
        issue(account, INVITATION, true);
    }

    /** Sends an invitation again; earlier links stay good until they run out or any of them is used. */
    @RolesAllowed({Roles.STAFF, Roles.ADMINISTRATOR})
    public void inviteAgain(long accountId) {
        Account account = em.find(Account.class, accountId);
        if (account == null || account.getStatus() != AccountStatus.INVITED) {
            throw RuleBroken.of("account.notInvited");
        }
        requireOwn(account.getRole(), account.getAcademyId(), accountId);
        issue(account, INVITATION, true);
    }

    /** Mails a link that holds for an hour when there is an active account with this address, three at most; tells nobody whether there is. */
    public void forgotten(String email) {
        Instant now = clock.instant();
        find(email).filter(account -> account.getStatus() == AccountStatus.ACTIVE)
                .filter(account -> unused(account).stream().filter(link -> link.isUsable(now)).count() < MOST)
                .ifPresent(account -> issue(account, FORGOTTEN, false));
    }

    /** The address of the account that a link is for; empty when the link is unknown, used or too old. */
    public Optional<String> holder(String token) {
        return usable(token).map(link -> link.account().getEmail());
    }

    /** Sets the password by a link; it and every other link of the account is used up, and open sessions end. */
    public void choose(String token, String password) {
        Account account = usable(token).map(PasswordLink::account).orElseThrow(PasswordLinks::over);
        em.refresh(account, LockModeType.PESSIMISTIC_WRITE); // two who open links of one account at once go one after the other
        PasswordLink link = usable(token).orElseThrow(PasswordLinks::over);
        em.refresh(link);
        if (!link.isUsable(clock.instant())) {
            throw over();
        }
        PasswordRules.check(password, account.getEmail());
        account.choosePassword(passwords.hash(password));
        useUp(account);
    }

    private void requireOwn(Role role, Long academyId, Long accountId) {
        caller.require(caller.is(Role.ADMINISTRATOR) || role == Role.OFFICIAL && Objects.equals(academyId, caller.academyId()),
                Account.class, accountId);
    }

    /** Makes every link of the caller worthless, whose password has been chosen otherwise. */
    public void useUpMine() {
        useUp(em.find(Account.class, caller.accountId()));
    }

    private void useUp(Account account) {
        Instant now = clock.instant();
        unused(account).forEach(link -> link.use(now));
    }

    private List<PasswordLink> unused(Account account) {
        return em.createNamedQuery("PasswordLink.unused", PasswordLink.class).setParameter("account", account).getResultList();
    }

    private static RuleBroken over() {
        return RuleBroken.of("password.linkOver");
    }

    private Optional<PasswordLink> usable(String token) {
        Instant now = clock.instant();
        return token == null ? Optional.empty() : em.createNamedQuery("PasswordLink.byHash", PasswordLink.class)
                .setParameter("hash", SecretToken.hash(token)).getResultStream().findFirst()
                .filter(link -> link.isUsable(now) && link.account().getStatus().mayChoosePassword());
    }

    private void issue(Account account, Duration validity, boolean invitation) {
        String token = SecretToken.next();
        em.persist(new PasswordLink(account, token, clock.instant().plus(validity)));
        issued.fire(new PasswordLinkIssued(account.getId(), token, invitation));
    }

    private Optional<Account> find(String email) {
        return em.createNamedQuery("Account.byEmail", Account.class).setParameter("email", Account.normalise(email))
                .getResultStream().findFirst();
    }
}

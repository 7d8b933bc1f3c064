package org.milerasmus.security.signin;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.milerasmus.audit.AuditAction;
import org.milerasmus.audit.AuditTrail;
import org.milerasmus.security.Account;
import org.milerasmus.security.AccountStatus;
import org.milerasmus.security.Caller;
import org.milerasmus.security.Roles;
import org.milerasmus.security.password.Passwords;

/** Signing in and out. */
@Stateless
@PermitAll
public class SignIns {

    /** A hash of nothing, compared when there is no account, so that an unknown address takes as long as a wrong password. */
    private static final String NOBODY =
            "$argon2id$v=19$m=19456,t=2,p=1$c29tZSBzYWx0IG9mIDE2Yg$AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA";

    @PersistenceContext(unitName = "erasmus")
    private EntityManager em;

    @Inject
    private Passwords passwords;

    @Inject
    private AuditTrail audit;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    /**
     * Looks whether somebody may sign in. The account's row is locked meanwhile: however many wrong passwords arrive at
     * once, each one counts.
     */
    public SignIn attempt(String email, String password) {
        Account account = find(email).orElse(null);
        Instant now = clock.instant();
        boolean right = isPassword(password, account);
        if (account != null && account.getCredentials().isLocked(now)) {
            return SignIn.LOCKED;
        }
        if (!right) {
            return wrong(account, email, now);
        }
        if (account.getStatus() != AccountStatus.ACTIVE) {
            return account.getStatus() == AccountStatus.PENDING ? SignIn.PENDING : wrong(account, email, now);
        }
        return signIn(account, password, now);
    }

    /**
     * Looks whether the caller still knows the password, in a transaction of its own: a wrong one counts towards the
     * lock-out even though what it was asked for is not done.
     */
    @RolesAllowed({Roles.APPLICANT, Roles.STAFF, Roles.OFFICIAL, Roles.ADMINISTRATOR, Roles.AUDITOR})
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public SignIn.Outcome confirm(String password) {
        Account account = find(caller.account().orElseThrow().getEmail()).orElseThrow();
        Instant now = clock.instant();
        if (account.getCredentials().isLocked(now)) {
            return SignIn.Outcome.LOCKED;
        }
        if (password == null || !passwords.matches(password, account.getCredentials().getPasswordHash())) {
            return wrong(account, account.getEmail(), now).outcome();
        }
        account.getCredentials().succeeded(now);
        return SignIn.Outcome.SUCCEEDED;
    }

    /** Whether the caller's session, which began with this number, still counts. */
    public boolean isCurrent(int sessionEpoch) {
        return caller.account().filter(account -> account.getStatus() == AccountStatus.ACTIVE)
                .filter(account -> account.getCredentials().getSessionEpoch() == sessionEpoch).isPresent();
    }

    /** Notes that somebody has signed out. */
    public void signedOut(String email) {
        find(email).ifPresent(account -> audit.record(AuditAction.LOGGED_OUT, Account.class, account.getId(), null));
    }

    /** Takes as long for an unknown address as for a wrong password. */
    private boolean isPassword(String password, Account account) {
        return passwords.matches(password, hashOf(account)) && account != null && account.getCredentials().getPasswordHash() != null;
    }

    private SignIn signIn(Account account, String password, Instant now) {
        if (passwords.isOutdated(account.getCredentials().getPasswordHash())) {
            account.getCredentials().rehash(passwords.hash(password));
        }
        account.getCredentials().succeeded(now);
        audit.recordAttempt(AuditAction.LOGGED_IN, account.getEmail(), Account.class, account.getId(), null);
        return SignIn.of(account);
    }

    private SignIn wrong(Account account, String email, Instant now) {
        if (account == null) {
            audit.recordAttempt(AuditAction.LOGIN_FAILED, shorten(email), Account.class, null, null);
            return SignIn.WRONG;
        }
        account.getCredentials().failed(now);
        AuditAction action = account.getCredentials().isLocked(now) ? AuditAction.LOCKED_OUT : AuditAction.LOGIN_FAILED;
        audit.recordAttempt(action, account.getEmail(), Account.class, account.getId(), null);
        return account.getCredentials().isLocked(now) ? SignIn.LOCKED : SignIn.WRONG;
    }

    private Optional<Account> find(String email) {
        return em.createNamedQuery("Account.byEmail", Account.class).setParameter("email", Account.normalise(email))
                .setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultStream().findFirst();
    }

    private static String hashOf(Account account) {
        String hash = account == null ? null : account.getCredentials().getPasswordHash();
        return hash == null ? NOBODY : hash;
    }

    private static String shorten(String typed) {
        return typed == null ? "" : typed.substring(0, Math.min(typed.length(), 254));
    }
}

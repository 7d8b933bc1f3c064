package org.milerasmus.security.signin;

import java.io.Serializable;
import org.milerasmus.security.Account;
import org.milerasmus.security.Role;

/**
 * What came of an attempt to sign in.
 *
 * @param outcome what to tell the person
 * @param email   name of the caller from now on; null unless it succeeded
 * @param role    null unless it succeeded
 * @param epoch   number that the session begins with
 * @param language in which the person reads pages and mails; null unless it succeeded
 */
public record SignIn(Outcome outcome, String email, Role role, int epoch, String language) implements Serializable {

    /** An address or password that is not right: which of the two is not told. */
    public static final SignIn WRONG = new SignIn(Outcome.WRONG, null, null, 0, null);
    /** Too many wrong passwords; the account rests for a while. */
    public static final SignIn LOCKED = new SignIn(Outcome.LOCKED, null, null, 0, null);
    /** The right password, but the academy has not approved the account yet. */
    public static final SignIn PENDING = new SignIn(Outcome.PENDING, null, null, 0, null);

    static SignIn of(Account account) {
        return new SignIn(Outcome.SUCCEEDED, account.getEmail(), account.getRole(), account.getCredentials().getSessionEpoch(), account.getLanguage());
    }

    /** The ways in which an attempt can end. */
    public enum Outcome {
        SUCCEEDED, WRONG, LOCKED, PENDING
    }
}

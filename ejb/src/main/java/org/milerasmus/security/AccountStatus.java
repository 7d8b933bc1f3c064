package org.milerasmus.security;

import org.milerasmus.shared.RuleBroken;

/** Life of an account: registered people wait for approval, invited ones for their first password. */
public enum AccountStatus {
    PENDING, INVITED, ACTIVE, REFUSED, DISABLED;

    /** Whether a mailed link may set the password: only for those who were invited or may sign in. */
    public boolean mayChoosePassword() {
        return this == INVITED || this == ACTIVE;
    }

    /** Who was invited accepts by choosing a password. */
    AccountStatus withPassword() {
        return this == INVITED ? ACTIVE : this;
    }

    /** The next one, where this is the only one that it may follow. */
    AccountStatus move(AccountStatus from, AccountStatus to) {
        if (this != from) {
            throw RuleBroken.of("account.wrongState", this);
        }
        return to;
    }
}

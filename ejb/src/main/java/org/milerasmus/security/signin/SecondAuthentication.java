package org.milerasmus.security.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.milerasmus.shared.RuleBroken;

/** The password once more, before somebody signs what binds others. */
@ApplicationScoped
public class SecondAuthentication {

    @Inject
    private SignIns signIns;

    /**
     * Lets the caller go on who types the own password.
     *
     * @throws RuleBroken at the field {@code password} when it is wrong, or after too many wrong ones
     */
    public void require(String password) {
        switch (signIns.confirm(password)) {
            case SUCCEEDED -> { }
            case LOCKED -> throw RuleBroken.at("password", "password.locked");
            default -> throw RuleBroken.at("password", "password.presentWrong");
        }
    }
}

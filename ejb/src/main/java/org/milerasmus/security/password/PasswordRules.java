package org.milerasmus.security.password;

import java.util.Locale;
import java.util.Set;
import org.milerasmus.security.Account;
import org.milerasmus.shared.RuleBroken;

/** What a password must be: long, and nothing that is guessed first (NIST SP 800-63B, 5.1.1.2). */
public final class PasswordRules {

    public static final int MIN_LENGTH = 12;
    public static final int MAX_LENGTH = 200;

    private static final Set<String> COMMON = Set.of("123456789012", "1234567890123", "passwordpassword", "password1234",
            "qwertyuiop12", "qwertyuiop123", "qwertyuiopas", "adminadminadmin", "administrator", "erasmuserasmus",
            "militaryerasmus", "iloveyou1234", "letmeinletmein", "changemechangeme", "abcdefghijkl", "abcdefghijklm");

    private PasswordRules() {
    }

    /** Refuses a weak password at the field {@code password}. */
    public static void check(String password, String email) {
        if (password == null || password.length() < MIN_LENGTH) {
            throw RuleBroken.at("password", "password.tooShort", MIN_LENGTH);
        }
        if (password.length() > MAX_LENGTH) {
            throw RuleBroken.at("password", "password.tooLong", MAX_LENGTH);
        }
        String lower = password.toLowerCase(Locale.ROOT);
        String name = Account.normalise(email).split("@")[0];
        if (COMMON.contains(lower) || lower.chars().distinct().count() < 4 || name.length() > 3 && lower.contains(name)) {
            throw RuleBroken.at("password", "password.guessable");
        }
    }
}

package org.milerasmus.security.password;

import com.nulabinc.zxcvbn.Zxcvbn;
import java.util.List;
import java.util.Locale;
import org.milerasmus.security.Account;
import org.milerasmus.shared.RuleBroken;

/** What a password must be: long, and nothing that is guessed first (NIST SP 800-63B, 5.1.1.2). */
public final class PasswordRules {

    public static final int MIN_LENGTH = 12;
    public static final int MAX_LENGTH = 200;

    /** Least score of zxcvbn, 0 to 4: at least 10^8 guesses. */
    private static final int SAFE = 3;
    /** Letters that are looked at; the work grows with the square of them, and that many are safe unless they repeat. */
    private static final int LOOKED_AT = 50;
    private static final List<String> OURS = List.of("erasmus", "military", "milerasmus", "emilyo");
    private static final Zxcvbn ESTIMATE = new Zxcvbn();

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
        String name = Account.normalise(email).split("@")[0];
        if (name.length() > 3 && password.toLowerCase(Locale.ROOT).contains(name) || score(password) < SAFE) {
            throw RuleBroken.at("password", "password.guessable");
        }
    }

    private static int score(String password) {
        return ESTIMATE.measure(password.substring(0, Math.min(LOOKED_AT, password.length())), OURS).getScore();
    }
}

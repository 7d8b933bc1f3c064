package org.milerasmus.security.password;

import com.password4j.Argon2Function;
import com.password4j.Password;
import com.password4j.types.Argon2;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * Hashes passwords by Argon2id with 19 MiB, two passes and one lane, the least that OWASP's Password Storage Cheat Sheet
 * asks for. Raising the figures here makes every account's hash stronger at its next login.
 */
@ApplicationScoped
public class Passwords {

    private static final Argon2Function ARGON2ID = Argon2Function.getInstance(19 * 1024, 2, 1, 32, Argon2.ID);

    /** A salted hash that names its own parameters. */
    public String hash(String password) {
        return Password.hash(password).addRandomSalt(16).with(ARGON2ID).getResult();
    }

    /** Whether the password is the one that was hashed. */
    public boolean matches(String password, String hash) {
        return Password.check(password, hash).with(Argon2Function.getInstanceFromHash(hash));
    }

    /** Whether the hash was made with other figures than today's. */
    public boolean isOutdated(String hash) {
        return !ARGON2ID.equals(Argon2Function.getInstanceFromHash(hash));
    }
}

package org.milerasmus.security;

import java.security.SecureRandom;
import java.util.Base64;
import org.milerasmus.document.Fingerprint;

/** Secrets that stand in an address and grant access to whoever has it; only their hash is stored. */
public final class SecretToken {

    /** Letters of a token. */
    public static final int LENGTH = 43;

    private static final int BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    private SecretToken() {
    }

    /** A new secret of 256 random bits, fit for an address. */
    public static String next() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** What is stored of it. */
    public static String hash(String token) {
        return Fingerprint.of(token);
    }
}

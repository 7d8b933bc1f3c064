package org.milerasmus.shared.code;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;

/**
 * The code by which anybody can ask whether a paper is genuine: 20 characters of Crockford's base 32, which has no letters
 * that are mistaken for digits, so 100 bits of chance. It is printed in four groups.
 */
public final class VerificationCode {

    /** Characters without their groups. */
    public static final int LENGTH = 20;

    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final SecureRandom CHANCE = new SecureRandom();

    private VerificationCode() {
    }

    /** A new code that nobody can guess, without its groups. */
    public static String draw() {
        StringBuilder code = new StringBuilder(LENGTH);
        for (int i = 0; i < LENGTH; i++) {
            code.append(ALPHABET.charAt(CHANCE.nextInt(ALPHABET.length())));
        }
        return code.toString();
    }

    /** The code that somebody has typed: blanks, hyphens and case do not matter, nor O for 0 and I or L for 1; empty when it is none. */
    public static Optional<String> typed(String text) {
        if (text == null || text.length() > 3 * LENGTH) {
            return Optional.empty();
        }
        String plain = text.toUpperCase(Locale.ROOT).replaceAll("[\\s-]", "").replace('O', '0').replaceAll("[IL]", "1");
        return plain.length() == LENGTH && plain.chars().allMatch(letter -> ALPHABET.indexOf(letter) >= 0) ? Optional.of(plain) : Optional.empty();
    }

    /** As it is printed: {@code 7Q2F4-9XKTM-0ABCD-R5W3H}. */
    public static String grouped(String code) {
        return code.replaceAll(".{5}(?=.)", "$0-");
    }
}

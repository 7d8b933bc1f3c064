package org.milerasmus.course.practical;

import java.util.Locale;
import java.util.Set;

/** Hashes as tools print them and people type them. */
public final class HexDigits {

    /** Digits of SHA-256. */
    public static final int SHA_256 = 64;

    /** Digits of MD5, SHA-1, SHA-256, SHA-384 and SHA-512. */
    private static final Set<Integer> LENGTHS = Set.of(32, 40, SHA_256, 96, 128);

    private HexDigits() {
    }

    /** The digits alone, in lower case: without blanks, colons and a leading {@code 0x}. */
    public static String normal(String typed) {
        String digits = typed == null ? "" : typed.replaceAll("[\\s:]", "").toLowerCase(Locale.ROOT);
        return digits.startsWith("0x") ? digits.substring(2) : digits;
    }

    /** Whether it is a hash of one of the usual lengths, once it is normal. */
    public static boolean isHash(String normal) {
        return normal.matches("[0-9a-f]+") && LENGTHS.contains(normal.length());
    }

    /** Whether it is as long as SHA-256, once it is normal. */
    public static boolean isSha256(String normal) {
        return isHash(normal) && normal.length() == SHA_256;
    }
}

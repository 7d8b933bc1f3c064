package org.milerasmus.course.assessment;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.HexFormat;

/** Numbers of candidates in one assessment: nobody who does not know its secret salt can tell whose they are. */
final class CandidateNumber {

    /** Without those that look alike. */
    private static final String LETTERS = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";
    private static final int LENGTH = 6;
    private static final int SALT_BYTES = 16;
    private static final SecureRandom RANDOM = new SecureRandom();

    private CandidateNumber() {
    }

    static String salt() {
        byte[] bytes = new byte[SALT_BYTES];
        RANDOM.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    /** Six letters with a dash: of a thousand million numbers, so that two of one session are not alike. */
    static String of(String salt, long enrolmentId) {
        byte[] hash = digest(salt + ":" + enrolmentId);
        StringBuilder number = new StringBuilder();
        for (int i = 0; i < LENGTH; i++) {
            number.append(i == LENGTH / 2 ? "-" : "").append(LETTERS.charAt(Math.floorMod(hash[i], LETTERS.length())));
        }
        return number.toString();
    }

    private static byte[] digest(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}

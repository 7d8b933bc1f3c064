package org.milerasmus.course.attendance.checkin;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.stream.IntStream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The code on the screen of a lesson. It turns over every 30 seconds, so that a picture of it that is sent to somebody elsewhere is
 * soon worth nothing, and is taken for a minute longer, so that there is time to open it and to press the button. It is the
 * beginning of an HMAC (RFC 2104) of the lesson and the stretch of time by a secret of the lesson, as one-time passwords are (RFC 6238).
 */
public final class CheckInCode {

    /** How long each code is shown. */
    static final Duration TURN = Duration.ofSeconds(30);

    private static final int EARLIER = 2;
    private static final int BYTES = 8;
    private static final String ALGORITHM = "HmacSHA256";

    private CheckInCode() {
    }

    /** The code that is shown at a moment: 16 letters and digits. */
    public static String at(String secret, long lessonId, Instant moment) {
        return of(secret, lessonId, turn(moment));
    }

    /** Whether a code is shown at a moment, or was within the minute before its turn. */
    static boolean isTaken(String typed, String secret, long lessonId, Instant moment) {
        byte[] given = typed.getBytes(StandardCharsets.UTF_8);
        return IntStream.rangeClosed(0, EARLIER).mapToObj(i -> of(secret, lessonId, turn(moment) - i))
                .anyMatch(code -> MessageDigest.isEqual(code.getBytes(StandardCharsets.UTF_8), given)); // takes as long for each wrong one
    }

    /** Seconds until the code that is shown at a moment turns over, 1 to 30. */
    static long secondsLeft(Instant moment) {
        return TURN.toSeconds() - Math.floorMod(moment.getEpochSecond(), TURN.toSeconds());
    }

    private static long turn(Instant moment) {
        return Math.floorDiv(moment.getEpochSecond(), TURN.toSeconds());
    }

    private static String of(String secret, long lessonId, long turn) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), ALGORITHM));
            byte[] sum = mac.doFinal((lessonId + ":" + turn).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(sum, 0, BYTES);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e); // every platform has it
        }
    }
}

package org.milerasmus.reference;

import java.util.regex.Pattern;

/**
 * A standardised language profile by STANAG 6001: one level each for listening, speaking, reading and writing, 0 to 5,
 * where {@code +} marks "more than" on 0 to 4.
 *
 * @param listening twice the level, plus one for {@code +}: 0 to 10, and so for the other three
 */
public record Slp(int listening, int speaking, int reading, int writing) {

    /** What a profile looks like: {@code 3321} or {@code 2+22+1}. */
    public static final String PATTERN = "(?:5|[0-4]\\+?){4}";

    private static final Pattern LEVEL = Pattern.compile("5|[0-4]\\+?");

    /**
     * Reads {@code 3321} or {@code 2+22+1}.
     *
     * @throws IllegalArgumentException when the text is no profile
     */
    public static Slp parse(String text) {
        if (text == null || !text.matches(PATTERN)) {
            throw new IllegalArgumentException("Not a STANAG 6001 profile: " + text);
        }
        int[] levels = LEVEL.matcher(text).results().map(r -> r.group()).mapToInt(Slp::level).toArray();
        return new Slp(levels[0], levels[1], levels[2], levels[3]);
    }

    /** Whether each of the four levels is at least the one asked for. */
    public boolean reaches(Slp minimum) {
        return listening >= minimum.listening && speaking >= minimum.speaking
                && reading >= minimum.reading && writing >= minimum.writing;
    }

    private static int level(String text) {
        return 2 * (text.charAt(0) - '0') + text.length() - 1;
    }

    @Override
    public String toString() {
        return text(listening) + text(speaking) + text(reading) + text(writing);
    }

    private static String text(int level) {
        return level / 2 + (level % 2 == 0 ? "" : "+");
    }
}

package org.milerasmus.exchange.round;

import java.util.List;

/**
 * One of the thirty, visibly invented. The higher the number, the less English: so it is known beforehand who stands above
 * whom, and no lot decides. Two of three come from Sofia, the others from Zaragoza.
 *
 * @param tag  tells the people of one walk from those of another
 * @param code of the application
 */
record Cadet(String tag, int number, String code) {

    private static final String[] CEFR = {"C1", "B2", "B1"};
    private static final String[] SLP = {"4444", "4443", "4433", "4333", "3333", "3332", "3322", "3222", "2222", "2221"};

    boolean isOfSofia() {
        return number % 3 != 0;
    }

    String academy() {
        return isOfSofia() ? "BG SOFIA34" : "E  ZARAGOZ52";
    }

    String service() {
        return isOfSofia() ? "JOINT" : "ARMY";
    }

    String family() {
        return "Cadet R%02d %s".formatted(number, tag);
    }

    String name() {
        return "Demo " + family();
    }

    String email() {
        return "round.%s.%02d@demo.example".formatted(tag, number);
    }

    String cefr() {
        return CEFR[(number - 1) / SLP.length];
    }

    String slp() {
        return SLP[(number - 1) % SLP.length];
    }

    /** The wishes, best first, of the three calls in the order Tartu, Brest, Hamburg. */
    List<Integer> wishes() {
        if (number <= 10) {
            return List.of(0, 1, 2);
        }
        if (number <= 20) {
            return List.of(0, 1);
        }
        return number <= 26 ? List.of(0) : List.of(2, 0);
    }
}

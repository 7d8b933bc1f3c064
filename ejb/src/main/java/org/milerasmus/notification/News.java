package org.milerasmus.notification;

import java.util.List;

/**
 * What is to be told.
 *
 * @param key  of its title and its text
 * @param args values in the text; each becomes one line
 * @param link path of the page to look at
 */
record News(String key, List<String> args, String link) {

    News {
        args = args.stream().map(News::oneLine).toList();
    }

    /** A line of its own: what people typed must neither begin another value nor another header of a mail. */
    static String oneLine(String text) {
        return text == null ? "" : text.replaceAll("[\\p{Cntrl}\\u2028\\u2029]+", " ").strip();
    }
}

package org.milerasmus.notification;

import java.util.List;
import org.milerasmus.shared.text.Typed;

/**
 * What is to be told.
 *
 * @param key  of its title and its text
 * @param args values in the text; each becomes one line
 * @param link path of the page to look at
 */
public record News(String key, List<String> args, String link) {

    public News {
        args = args.stream().map(Typed::oneLine).toList();
    }
}

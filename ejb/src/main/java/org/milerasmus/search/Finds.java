package org.milerasmus.search;

import java.io.Serializable;
import java.util.List;

/**
 * What was found of one kind.
 *
 * @param rows at most {@link Searches#MOST}
 * @param more whether the list of that kind shows more
 */
public record Finds(FindKind kind, List<Find> rows, boolean more) implements Serializable {

    static Finds of(FindKind kind, List<Find> found) {
        return new Finds(kind, found.stream().limit(Searches.MOST).toList(), found.size() > Searches.MOST);
    }
}

package org.milerasmus.web.list;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The rows of a list seen last, by their key, so that those chosen on another page are still known.
 *
 * @param <T> row
 */
final class Seen<T> extends LinkedHashMap<String, T> {

    private static final long serialVersionUID = 1L;
    private static final int REMEMBERED = 1000;

    @Override
    protected boolean removeEldestEntry(Map.Entry<String, T> eldest) {
        return size() > REMEMBERED;
    }
}

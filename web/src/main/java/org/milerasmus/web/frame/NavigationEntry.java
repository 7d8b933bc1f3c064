package org.milerasmus.web.frame;

/**
 * One way through the application.
 *
 * @param key  names its text, {@code navigation.<key>}
 * @param icon name of the PrimeIcon
 * @param path address of its page; the entry is marked for every page below the same folder
 */
public record NavigationEntry(String key, String icon, String path) {

    /** Whether a page belongs to the entry: its own, or one of the same folder. */
    boolean holds(String page) {
        String folder = path.substring(0, path.lastIndexOf('/') + 1);
        return page.equals(path) || folder.length() > 1 && page.startsWith(folder);
    }
}

package org.milerasmus.web.frame;

/**
 * One way through the application.
 *
 * @param key  names its text, {@code navigation.<key>}
 * @param icon name of the PrimeIcon
 * @param path address of its page; the entry is marked for every page below the same folder
 */
public record NavigationEntry(String key, String icon, String path) {

    /** Folder whose pages belong to the entry. */
    String folder() {
        return path.substring(0, path.lastIndexOf('/') + 1);
    }
}

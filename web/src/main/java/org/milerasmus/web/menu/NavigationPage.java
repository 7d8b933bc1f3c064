package org.milerasmus.web.menu;

/**
 * A page that the navigation leads to.
 *
 * @param key  names its text, {@code navigation.<key>}
 * @param path address
 */
public record NavigationPage(String key, String path) {

    /** Whether another page is this one or lies in the same folder, as a record lies below its list. */
    boolean holds(String shown) {
        String folder = path.substring(0, path.lastIndexOf('/') + 1);
        return shown.equals(path) || folder.length() > 1 && shown.startsWith(folder);
    }
}

package org.milerasmus.web.menu;

import java.util.List;

/**
 * One way through the application.
 *
 * @param key   names its text, {@code navigation.<key>}
 * @param icon  name of the PrimeIcon
 * @param pages that stand side by side as tabs; the entry leads to the first
 */
public record NavigationEntry(String key, String icon, List<NavigationPage> pages) {

    /** An entry of one page. */
    static NavigationEntry of(String key, String icon, String path) {
        return new NavigationEntry(key, icon, List.of(new NavigationPage(key, path)));
    }

    /** Address that it leads to. */
    public String path() {
        return pages.getFirst().path();
    }

    /** Whether a page is one of its own. */
    boolean has(String shown) {
        return pages.stream().anyMatch(page -> page.path().equals(shown));
    }

    /** Whether a page belongs to the entry: one of its own, or one below the same folder. */
    boolean holds(String shown) {
        return pages.stream().anyMatch(page -> page.holds(shown));
    }
}

package org.milerasmus.search;

import java.io.Serializable;

/**
 * One record that was found.
 *
 * @param key   what its page is opened with: its code, for institutions, people and agreements its number
 * @param title the name that people know it by
 * @param fact  what tells it from others of that name: its code, its place or its address
 */
public record Find(String key, String title, String fact) implements Serializable {
}

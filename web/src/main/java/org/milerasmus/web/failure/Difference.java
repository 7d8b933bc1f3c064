package org.milerasmus.web.failure;

import java.io.Serializable;

/**
 * A field in which the version on the page differs from the one that somebody else has saved.
 *
 * @param id     client id of the input
 * @param label  what the field is called
 * @param mine   what the user typed, as people read it
 * @param theirs what is saved, as people read it
 * @param value  what is saved, for the record
 */
public record Difference(String id, String label, String mine, String theirs, Serializable value) implements Serializable {
}

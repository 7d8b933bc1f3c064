package org.milerasmus.web.reference;

/** A code and what it means in the reader's language. */
public record Choice(String code, String label) {
}

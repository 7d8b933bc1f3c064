package org.milerasmus.outbox;

/** A mail that one sender has for itself. */
public record ClaimedMail(Long id, String recipient, String subject, String body) {
}

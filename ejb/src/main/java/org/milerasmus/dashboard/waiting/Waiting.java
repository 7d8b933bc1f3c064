package org.milerasmus.dashboard.waiting;

import java.time.Instant;

/**
 * A single record that waits.
 *
 * @param title what it is about
 */
public record Waiting(String code, String title, Instant since) {
}

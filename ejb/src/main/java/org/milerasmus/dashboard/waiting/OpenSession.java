package org.milerasmus.dashboard.waiting;

import java.time.Instant;

/**
 * A session with people on its waiting list.
 *
 * @param since since when the first of them waits
 */
public record OpenSession(String code, String title, Long waiting, Instant since) {
}

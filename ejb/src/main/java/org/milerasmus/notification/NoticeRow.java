package org.milerasmus.notification;

import java.io.Serializable;
import java.time.Instant;

/**
 * A piece of news in the reader's language.
 *
 * @param link path of the page to look at
 */
public record NoticeRow(Long id, String title, String text, String link, Instant createdAt, boolean read) implements Serializable {
}

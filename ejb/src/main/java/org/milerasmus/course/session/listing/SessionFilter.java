package org.milerasmus.course.session.listing;

import java.time.LocalDate;
import org.milerasmus.course.session.SessionStatus;

/**
 * What staff look for among the sessions of their academy; null means any.
 *
 * @param words words of the title, the code or the host
 * @param from  sessions that end on this day or later
 * @param to    sessions that begin on this day or earlier
 */
public record SessionFilter(String words, SessionStatus status, LocalDate from, LocalDate to) {
}

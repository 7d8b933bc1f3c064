package org.milerasmus.course.session.listing;

import java.time.LocalDate;
import org.milerasmus.course.session.SessionForm;
import org.milerasmus.course.session.SessionStand;

/**
 * What somebody looks for among the sessions that everybody sees; null means any.
 *
 * @param words   words of the title, the code, the host or its town
 * @param host    number of the academy or university that teaches
 * @param country ISO 3166-1 alpha-2 code of the host's country
 * @param course  code of the course that is taught
 * @param from    sessions that end on this day or later
 * @param to      sessions that begin on this day or earlier
 * @param stand   how it stands; null for all that are not called off
 */
public record OpenSessionFilter(String words, Long host, String country, String course, SessionForm form, LocalDate from, LocalDate to,
        SessionStand stand) {
}

package org.milerasmus.course.finder;

import java.io.Serializable;
import java.time.LocalDate;
import org.milerasmus.course.catalogue.CourseKind;

/**
 * Which published courses to show; null means any.
 *
 * @param words      parts of the title, the code, the aim, the area, the host's name or city
 * @param studyField ISCED-F code of what is taught, or its first digits
 * @param profileId  number of a profile of the ECSF that an outcome leads to
 * @param hostId     number of the academy or university
 * @param language   ISO 639-1 code of the language of instruction
 * @param from       a published session ends on this day or later
 * @param to         a published session starts on this day or earlier
 * @param freeSeats  whether a published session can be enrolled in now or later, and has a seat left
 */
public record CatalogueFilter(String words, CourseKind kind, String studyField, Long profileId, Long hostId, String language,
        LocalDate from, LocalDate to, boolean freeSeats) implements Serializable {

    /** Whether it asks for sessions at all. */
    boolean asksForSession() {
        return from != null || to != null || freeSeats;
    }
}

package org.milerasmus.course.pathway;

import java.io.Serializable;

/**
 * A published course that leads to a competence.
 *
 * @param competenceId the competence, in the edition that was asked for
 * @param level        that it leads to, 1 to 5; null where there are no levels
 */
public record ClosingCourse(Long competenceId, Integer level, String code, String title, String host) implements Serializable {

    /** Whether it leads high enough; null asks for the competence at any level. */
    boolean reaches(Integer needed) {
        return needed == null || level != null && level >= needed;
    }
}

package org.milerasmus.course.enrolment.rule;

import java.util.Set;
import org.milerasmus.competence.passport.Held;

/**
 * What somebody brings along beside the profile.
 *
 * @param completed codes of the courses that were completed
 * @param held      competences on the last day of the session
 */
public record Background(Set<String> completed, Held held) {

    /** Nothing so far. */
    public static final Background NONE = new Background(Set.of(), Held.NOTHING);
}

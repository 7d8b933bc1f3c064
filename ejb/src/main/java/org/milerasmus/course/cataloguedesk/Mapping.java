package org.milerasmus.course.cataloguedesk;

import java.io.Serializable;

/**
 * A competence as somebody has chosen it for an outcome or a prerequisite.
 *
 * @param competenceId number of the competence
 * @param level        1 to 5; null where its framework has no levels
 */
public record Mapping(Long competenceId, Integer level) implements Serializable {
}

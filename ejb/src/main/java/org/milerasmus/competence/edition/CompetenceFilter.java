package org.milerasmus.competence.edition;

import java.io.Serializable;
import org.milerasmus.competence.CompetenceKind;

/**
 * Which entries to list; null means any.
 *
 * @param edition number of an edition; null means the current editions of all frameworks
 * @param words   parts of the code or of a title
 */
public record CompetenceFilter(Long edition, CompetenceKind kind, String words) implements Serializable {
}

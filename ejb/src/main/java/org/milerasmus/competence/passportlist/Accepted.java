package org.milerasmus.competence.passportlist;

/**
 * A competence that is as good as one that a profile asks for: the same, or the one with its code in another edition.
 *
 * @param level at which at least; null for any
 */
public record Accepted(Long competenceId, String code, Integer level) {
}

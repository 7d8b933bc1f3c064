package org.milerasmus.partnership.conversion;

/**
 * Which grade counts when the band of a grade from elsewhere meets several of one's own. The ECTS Users' Guide leaves the choice
 * of the highest, the average or the lowest to the institution, which makes it once and for all and not for each person.
 */
public enum OverlapRule {
    /** The best of them. */
    BEST,
    /** The one in which the middle of the band lies. */
    MIDDLE,
    /** The lowest of them. */
    LOWEST
}

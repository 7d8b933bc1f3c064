package org.milerasmus.course.catalogue.content;

/** How deep a course goes, by the levels of depth of knowledge in NATO's catalogue of training opportunities (ETOC). */
public enum Proficiency {
    /** Level 100. */
    BASIC,
    /** Level 200. */
    INTERMEDIATE,
    /** Level 300. */
    ADVANCED,
    /** Level 400. */
    EXPERT
}

package org.milerasmus.course.assessment;

/** Where the assessment of a session stands. */
public enum SchemeStatus {
    /** The host is still putting it together. */
    DRAFT,
    /** Its weights are 100 percent; it is marked by it. */
    FIXED,
    /** Everybody has their grade. */
    RELEASED
}

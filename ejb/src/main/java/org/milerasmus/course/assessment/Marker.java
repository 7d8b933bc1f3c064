package org.milerasmus.course.assessment;

/** Who of the two markers of an assessment. */
public enum Marker {
    /** Marks always. */
    FIRST,
    /** Marks beside the first, where the host wishes it. */
    SECOND
}

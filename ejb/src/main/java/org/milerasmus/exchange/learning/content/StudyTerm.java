package org.milerasmus.exchange.learning.content;

/** When in the academic year a component is taught. */
public enum StudyTerm {
    AUTUMN, SPRING, YEAR,
    /** A block of days or weeks of its own, such as a common module. */
    BLOCK
}

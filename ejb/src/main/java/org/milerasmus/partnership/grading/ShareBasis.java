package org.milerasmus.partnership.grading;

/** What stands beside each grade of a table. */
public enum ShareBasis {
    /** How often it was given. */
    COUNT,
    /** The percentage of all passing grades that it is. */
    PERCENT
}

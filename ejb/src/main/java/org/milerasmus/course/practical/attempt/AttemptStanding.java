package org.milerasmus.course.practical.attempt;

/** Where an attempt stands for those who mark it. */
public enum AttemptStanding {
    /** The participant works on it. */
    WORKING,
    /** It is over, and there are answers to read. */
    TO_MARK,
    /** It is over, and every answer has its points. */
    MARKED
}

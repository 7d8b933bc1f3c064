package org.milerasmus.partnership.conversion;

/** Whether a grade could be converted, and if not, why. */
public enum ConversionOutcome {
    /** There is a grade in the other scale. */
    CONVERTED,
    /** The grade does not pass, so there is nothing to compare. */
    NOT_PASSED,
    /** The institution that gave the grade knows only pass and fail: it says nothing of how good the work was. */
    PASS_ONLY,
    /** The grade is not in the table of the institution that gave it. */
    UNKNOWN_GRADE,
    /** The institution that gave the grade has no distribution table. */
    NO_TABLE_THERE,
    /** The institution that converts has no distribution table. */
    NO_TABLE_HERE
}

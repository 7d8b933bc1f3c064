package org.milerasmus.exchange.eligibility;

/** The rules that a person has to meet to go on a call. */
public enum Rule {
    /** The window for applications is open. */
    WINDOW,
    /** The profile has everything that each call needs. */
    PROFILE,
    /** The applicant comes from another academy than the host. */
    OTHER_ACADEMY,
    /** The call rests on an agreement that is in force and binds the applicant's academy. */
    AGREEMENT,
    /** The call is for cadets, officers or instructors. */
    KIND,
    /** The cadet's year of study. */
    YEAR,
    /** The language of the call at the level asked for. */
    LANGUAGE,
    /** The clearance is high enough and valid to the last day. */
    CLEARANCE,
    /** The field of study. */
    FIELD
}

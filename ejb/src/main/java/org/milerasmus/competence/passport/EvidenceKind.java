package org.milerasmus.competence.passport;

/** What proves a competence. */
public enum EvidenceKind {
    /** A course that was completed. */
    COURSE,
    /** A part in an exercise. */
    EXERCISE,
    /** An assessment that was passed outside a course. */
    ASSESSMENT,
    /** A certificate from elsewhere, confirmed by staff of the own academy. */
    PRIOR_CERTIFICATE
}

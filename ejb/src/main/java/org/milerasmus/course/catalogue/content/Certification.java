package org.milerasmus.course.catalogue.content;

/** Who has found the quality of a course good, as NATO's catalogue of training opportunities keeps it. */
public enum Certification {
    /** Answers a requirement of NATO, and its quality was confirmed. */
    NATO_APPROVED,
    /** Supports a requirement of NATO. */
    NATO_SELECTED,
    /** In NATO's catalogue for information. */
    NATO_LISTED,
    /** Accredited by the host's own country. */
    NATIONAL
}

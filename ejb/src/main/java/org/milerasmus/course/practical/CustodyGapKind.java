package org.milerasmus.course.practical;

/** What can be missing in a chain of custody. */
public enum CustodyGapKind {
    /** The evidence was downloaded, and no entry says from whom it was received. */
    NOT_RECEIVED,
    /** It was examined before an entry had verified it by its right hash. */
    UNVERIFIED,
    /** A wrong hash was entered, and no later entry puts it right. */
    WRONG_HASH,
    /** It was in hand, and its last entry neither seals it, nor hands it over, nor returns it. */
    NOT_CLOSED
}

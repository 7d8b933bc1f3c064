package org.milerasmus.course.practical.custody;

/** What is done with a piece of evidence. */
public enum CustodyAction {
    /** Taken over from somebody. */
    RECEIVED,
    /** Its hash was computed, and is entered. */
    VERIFIED_HASH,
    /** A working copy was made. */
    COPIED,
    /** It, or its working copy, was looked into. */
    EXAMINED,
    /** Closed up, so that an opening would show. */
    SEALED,
    /** Given to somebody else. */
    HANDED_OVER,
    /** Given back to whom it came from. */
    RETURNED,
    /** An earlier entry is put right in words; the earlier one stays. */
    CORRECTED;

    /** Whether it says from whom. */
    public boolean isFrom() {
        return this == RECEIVED;
    }

    /** Whether it says to whom. */
    public boolean isTo() {
        return this == HANDED_OVER || this == RETURNED;
    }

    /** Whether nobody has the evidence in work any more after it. */
    public boolean isClosing() {
        return this == SEALED || isTo();
    }
}

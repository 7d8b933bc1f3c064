package org.milerasmus.course.session;

/** Where a session stands. */
public enum SessionStatus {
    /** Only its host sees it. */
    DRAFT,
    /** Everybody sees it; one can enrol while its window is open. */
    PUBLISHED,
    /** It was held, and its results are final. */
    COMPLETED,
    /** It will not be held. */
    CANCELLED;

    /** Whether nothing of it changes any more. */
    public boolean isOver() {
        return this == COMPLETED || this == CANCELLED;
    }
}

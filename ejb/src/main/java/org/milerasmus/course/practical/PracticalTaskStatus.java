package org.milerasmus.course.practical;

/** Where a practical task stands. */
public enum PracticalTaskStatus {
    /** Written by its instructors; participants do not see it. */
    DRAFT,
    /** Worked by the participants while it is open; its content is fixed. */
    PUBLISHED,
    /** Over; all participants read their results and the right answers. */
    RELEASED
}

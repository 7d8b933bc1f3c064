package org.milerasmus.course.catalogue;

/** What an entry of the catalogue is. */
public enum CourseKind {
    /** Is taught in sessions of its own. */
    COURSE,
    /** Part of a curriculum; can be taught by itself. */
    MODULE,
    /** An ordered set of courses and modules. */
    CURRICULUM
}

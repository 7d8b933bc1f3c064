package org.milerasmus.course.catalogue;

/** Where an entry of the catalogue stands. */
public enum CourseStatus {
    /** Only its host sees it. */
    DRAFT,
    /** Everybody sees it, and sessions can be planned. */
    PUBLISHED,
    /** No longer taught; sessions that were held keep it. */
    WITHDRAWN
}

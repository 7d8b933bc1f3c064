package org.milerasmus.course.session.timetable;

/** What is needed at two places at once. */
public enum ClashKind {
    /** An instructor. */
    PERSON,
    ROOM,
    LAB
}

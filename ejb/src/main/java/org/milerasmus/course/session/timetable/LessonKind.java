package org.milerasmus.course.session.timetable;

/** What happens in a lesson. */
public enum LessonKind {
    LECTURE,
    /** Work at the machines of a lab. */
    LAB,
    EXAM
}

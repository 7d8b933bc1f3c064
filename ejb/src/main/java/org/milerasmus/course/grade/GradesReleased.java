package org.milerasmus.course.grade;

/** All grades of a session were released; fired in the transaction that does it. */
public record GradesReleased(long schemeId) {
}

package org.milerasmus.course.attendance;

/** How a mark came about. */
public enum AttendanceWay {
    /** The participant has scanned the code of the lesson. */
    SCANNED,
    /** An instructor or somebody of the host has entered it. */
    ENTERED,
    /** The participant was not there when check-in was closed. */
    CLOSING
}

package org.milerasmus.course.appeal;

/** Where an appeal stands. */
public enum AppealStatus {
    /** Waits for the host. */
    OPEN,
    /** The host has given other marks. */
    UPHELD,
    /** The marks stand. */
    REJECTED
}

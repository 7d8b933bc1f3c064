package org.milerasmus.work;

/** Where long work stands. */
public enum JobStatus {
    WAITING, RUNNING, DONE, CANCELLED, FAILED;

    /** Whether nothing happens to it any more. */
    public boolean isOver() {
        return this == DONE || this == CANCELLED || this == FAILED;
    }
}

package org.milerasmus.partnership.appointment;

/** Whether a duty is held already, now or no longer. */
public enum Term {
    NOT_YET, CURRENT, ENDED
}

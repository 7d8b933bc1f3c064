package org.milerasmus.course.catalogue.content;

/** How a course comes to its participants. */
public enum DeliveryMode {
    /** At the host. */
    RESIDENTIAL,
    /** By network, at times of its own or of the participants. */
    ONLINE,
    /** Partly by network, partly at the host. */
    BLENDED,
    /** Instructors travel to the participants. */
    MOBILE_TEAM
}

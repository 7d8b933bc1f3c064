package org.milerasmus.course.enrolment;

import java.io.Serializable;

/**
 * What somebody has in a session.
 *
 * @param arrival  the how-manieth to ask, from 1
 * @param position on the waiting list, from 1; 0 for who does not wait
 */
public record Place(EnrolmentStatus status, int arrival, long position) implements Serializable {
}

package org.milerasmus.course.enrolment.queue;

import org.milerasmus.course.enrolment.Asked;

/**
 * Somebody's wish for a place.
 *
 * @param email  address of the account that is to have the place
 * @param asking who asks, and since when
 */
public record Wish(String email, Asked asking) {
}

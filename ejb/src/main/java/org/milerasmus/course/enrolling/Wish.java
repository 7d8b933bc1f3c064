package org.milerasmus.course.enrolling;

import org.milerasmus.course.enrolment.Asking;

/**
 * Somebody's wish for a place.
 *
 * @param email  address of the account that is to have the place
 * @param asking who asks, and since when
 * @param actor  address of the account that asks
 */
public record Wish(String email, Asking asking, String actor) {
}

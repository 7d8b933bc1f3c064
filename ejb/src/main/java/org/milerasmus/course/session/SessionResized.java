package org.milerasmus.course.session;

/**
 * A host has changed the seats or shares of a session, whose row is locked; fired in the transaction that saves it. Whoever knows that more
 * seats are taken refuses.
 *
 * @param capacity seats from now on
 */
public record SessionResized(long sessionId, int capacity) {
}

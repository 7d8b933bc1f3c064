package org.milerasmus.course.session;

/** A session was published, cancelled or completed; fired in the transaction that does it. */
public record SessionMoved(long sessionId, SessionStatus to) {
}

package org.milerasmus.outbox;

import java.io.Serializable;
import java.time.Instant;

/** A mail as the administrator sees it: without its text, which is for its reader alone. */
public record OutboxRow(Long id, long version, String recipient, String subject, MailStatus status, int attempts, Instant createdAt,
        Instant nextAttemptAt, Instant sentAt, String lastError) implements Serializable {

    /** Whether trying again is possible. */
    public boolean waiting() {
        return status == MailStatus.QUEUED || status == MailStatus.DEAD;
    }
}

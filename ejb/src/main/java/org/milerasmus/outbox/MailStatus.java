package org.milerasmus.outbox;

/** Where a mail of the outbox stands. */
public enum MailStatus {
    /** Waits for its next attempt. */
    QUEUED,
    /** Is being handed to the mail server. */
    SENDING,
    /** The mail server has taken it. */
    SENT,
    /** Given up after too many attempts; an administrator can try again. */
    DEAD
}

package org.milerasmus.exchange.transcript.content;

/** Whether a transcript counts. */
public enum TranscriptStatus {
    /** It counts. */
    ISSUED,
    /** A later one has taken its place. */
    REPLACED,
    /** The host has taken it back. */
    REVOKED
}

package org.milerasmus.exchange.transcript;

/**
 * A host has issued a transcript.
 *
 * @param replacedId number of the one whose place it takes, or null
 */
public record TranscriptIssued(long transcriptId, Long replacedId) {
}

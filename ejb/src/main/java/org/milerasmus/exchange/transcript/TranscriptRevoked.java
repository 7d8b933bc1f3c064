package org.milerasmus.exchange.transcript;

/** A host has taken a transcript back. */
public record TranscriptRevoked(long transcriptId) {
}

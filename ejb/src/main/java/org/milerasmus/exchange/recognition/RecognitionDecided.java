package org.milerasmus.exchange.recognition;

/** The home academy has decided which components count. */
public record RecognitionDecided(long recognitionId) {
}

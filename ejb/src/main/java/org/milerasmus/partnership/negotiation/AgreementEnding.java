package org.milerasmus.partnership.negotiation;

/** An agreement that counts ends in at most so many days; told once for each number of days. */
public record AgreementEnding(Long agreementId, int days) {
}

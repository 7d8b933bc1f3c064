package org.milerasmus.exchange.verification;

import java.io.Serializable;
import java.time.Instant;
import org.milerasmus.course.certificate.Certificate;
import org.milerasmus.exchange.transcript.Transcript;

/**
 * The answer to a code: nothing of the holder and nothing of the results.
 *
 * @param paper    what has the code; null for an unknown one
 * @param issuer   name of the host; null for an unknown code
 * @param issuedAt when it was issued; null for an unknown code
 * @param endedAt  when it was replaced or revoked, or null
 */
public record Verification(VerificationResult result, VerifiedPaper paper, String issuer, Instant issuedAt, Instant endedAt) implements Serializable {

    /** The one answer to every code that belongs to no paper, whatever its form. */
    static final Verification UNKNOWN = new Verification(VerificationResult.UNKNOWN, null, null, null, null);

    static Verification of(Transcript transcript) {
        if (!transcript.isIntact()) {
            return UNKNOWN;
        }
        VerificationResult result = switch (transcript.getStanding().getStatus()) {
            case ISSUED -> VerificationResult.GENUINE;
            case REPLACED -> VerificationResult.REPLACED;
            case REVOKED -> VerificationResult.REVOKED;
        };
        return new Verification(result, VerifiedPaper.TRANSCRIPT, transcript.getCertified().getIssuer(), transcript.getIssue().getIssuedAt(), transcript.getStanding().getEndedAt());
    }

    static Verification of(Certificate certificate) {
        return new Verification(certificate.isRevoked() ? VerificationResult.REVOKED : VerificationResult.GENUINE, VerifiedPaper.CERTIFICATE,
                certificate.getAttested().getIssuer(), certificate.getIssuedAt(), certificate.getRevokedAt());
    }
}

package org.milerasmus.competence.certificate;

import java.util.Arrays;
import org.milerasmus.shared.RuleBroken;

/** Where a prior certificate stands. */
public enum CertificateStatus {
    /** Its holder has entered it; staff of the academy have to look at it. */
    CLAIMED,
    /** Staff have seen that it is genuine: it counts. */
    CONFIRMED,
    /** Staff have not accepted it; its holder can correct it and claim it again. */
    REFUSED,
    /** Staff have taken their confirmation back. */
    REVOKED,
    /** Its holder does not claim it any more. */
    WITHDRAWN;

    /** Refuses to go on in any other state. */
    void requireOneOf(CertificateStatus... allowed) {
        if (!Arrays.asList(allowed).contains(this)) {
            throw RuleBroken.of("certificate.wrongState", this);
        }
    }
}

package org.milerasmus.course.credential;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/**
 * The answer to a credential that somebody has shown: what it says itself, once its signature is found to be ours.
 *
 * @param holder      name in the credential; null when it is not genuine
 * @param title       of the course
 * @param competences each with its framework, code and level
 * @param revokedAt   when it was revoked, or null
 */
public record Presented(PresentedResult result, String holder, String title, String issuer, Instant issuedAt, List<String> competences,
        Instant revokedAt) implements Serializable {

    /** The one answer to everything that we have not signed. */
    static final Presented FORGED = new Presented(PresentedResult.FORGED, null, null, null, null, List.of(), null);
}

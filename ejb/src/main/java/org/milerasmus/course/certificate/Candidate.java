package org.milerasmus.course.certificate;

import java.io.Serializable;

/**
 * Somebody who has completed a session.
 *
 * @param certificate code of the certificate that counts; null when there is none yet
 */
public record Candidate(long enrolmentId, long personId, String givenName, String familyName, String academy, String certificate)
        implements Serializable {

    /** Given name and family name. */
    public String name() {
        return givenName + " " + familyName;
    }
}

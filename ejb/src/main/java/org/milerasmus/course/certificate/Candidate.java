package org.milerasmus.course.certificate;

import java.io.Serializable;
import org.milerasmus.course.attendance.Share;

/**
 * Somebody who has completed a session.
 *
 * @param attended    the share of the lessons that was attended
 * @param below       whether that is less than the session asks for
 * @param certificate code of the certificate that counts; null when there is none yet
 */
public record Candidate(long enrolmentId, long personId, String givenName, String familyName, String academy, Share attended, boolean below,
        String certificate) implements Serializable {

    /** Given name and family name. */
    public String name() {
        return givenName + " " + familyName;
    }
}

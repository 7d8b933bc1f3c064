package org.milerasmus.partnership.contact;

import java.io.Serializable;

/**
 * Which contacts to list; null means any.
 *
 * @param words     parts of the person's or the academy's name, or of the e-mail address
 * @param stale     true for those that somebody should look at, whatever the reason
 * @param academyId of one academy
 */
public record ContactFilter(String words, ContactRole role, ContactState state, boolean stale, Long academyId) implements Serializable {

    /** Contacts of one academy that somebody should look at. */
    public static ContactFilter staleOf(Long academyId) {
        return new ContactFilter(null, null, null, true, academyId);
    }
}

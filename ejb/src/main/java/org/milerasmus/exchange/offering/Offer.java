package org.milerasmus.exchange.offering;

import java.io.Serializable;
import org.milerasmus.shared.AcademicYear;

/**
 * Narrows published calls to those that rest on an agreement of two: what the one has offered to the other in a year.
 *
 * @param hostId  number of the academy that offers
 * @param guestId number of the partner in the agreement
 */
public record Offer(Long hostId, Long guestId, AcademicYear year) implements Serializable {

    boolean binds(Long academyId) {
        return hostId.equals(academyId) || guestId.equals(academyId);
    }
}

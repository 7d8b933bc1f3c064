package org.milerasmus.exchange.partner;

import java.io.Serializable;
import org.milerasmus.shared.AcademicYear;

/**
 * What was exchanged with a partner in an academic year, in stays that were not cancelled.
 *
 * @param received stays of people from here at the partner
 * @param given    stays of the partner's people here
 */
public record Balance(AcademicYear year, long received, long given) implements Serializable {

    /** How many more were received than given; negative when more were given. */
    public long difference() {
        return received - given;
    }
}

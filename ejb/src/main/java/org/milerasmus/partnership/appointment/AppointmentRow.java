package org.milerasmus.partnership.appointment;

import java.io.Serializable;
import java.time.LocalDate;

/** A duty as lists show it. */
public record AppointmentRow(Long id, String name, String email, Duty duty, String academy, LocalDate validFrom, LocalDate validTo)
        implements Serializable {

    /** Whether it is held on a day. */
    public Term term(LocalDate today) {
        if (today.isBefore(validFrom)) {
            return Term.NOT_YET;
        }
        return validTo != null && today.isAfter(validTo) ? Term.ENDED : Term.CURRENT;
    }
}

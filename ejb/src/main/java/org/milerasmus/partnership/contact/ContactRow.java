package org.milerasmus.partnership.contact;

import java.io.Serializable;
import java.time.LocalDate;

/** A contact as lists show it. */
public record ContactRow(Long id, long version, Long academyId, String academy, ContactRole role, String name, String position, String email,
        String phone, LocalDate validFrom, LocalDate validTo, LocalDate confirmedOn, String confirmedBy) implements Serializable {

    /** Whether it can be relied on, on a day. */
    public ContactState state(LocalDate today) {
        if (validTo != null && today.isAfter(validTo)) {
            return ContactState.ENDED;
        }
        if (confirmedOn.isBefore(ContactState.oldestConfirmation(today))) {
            return ContactState.UNCONFIRMED;
        }
        if (validTo != null && !validTo.isAfter(today.plusDays(ContactState.WARNING_DAYS))) {
            return ContactState.ENDS_SOON;
        }
        return today.isBefore(validFrom) ? ContactState.NOT_YET : ContactState.CURRENT;
    }
}

package org.milerasmus.partnership.agreement;

import java.io.Serializable;
import java.time.LocalDate;

/** An agreement as lists show it. */
public record AgreementRow(Long id, String code, String academy, String partner, LocalDate inForceFrom, LocalDate inForceTo)
        implements Serializable {

    /** Whether it counts on a day. */
    public Force force(LocalDate today) {
        if (today.isBefore(inForceFrom)) {
            return Force.NOT_YET;
        }
        if (today.isAfter(inForceTo)) {
            return Force.ENDED;
        }
        return today.plusDays(Force.WARNING_DAYS).isAfter(inForceTo) ? Force.EXPIRING : Force.IN_FORCE;
    }
}

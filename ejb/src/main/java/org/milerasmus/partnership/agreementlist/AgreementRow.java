package org.milerasmus.partnership.agreementlist;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.milerasmus.partnership.agreement.life.AgreementStatus;

/**
 * An agreement as lists show it.
 *
 * @param parties their names, the one that began it first
 */
public record AgreementRow(Long id, String code, List<String> parties, AgreementStatus status, LocalDate inForceFrom, LocalDate inForceTo)
        implements Serializable {

    /** As a query finds it, with its parties still to be read. */
    public AgreementRow(Long id, String code, AgreementStatus status, LocalDate inForceFrom, LocalDate inForceTo) {
        this(id, code, List.of(), status, inForceFrom, inForceTo);
    }

    AgreementRow with(List<String> names) {
        return new AgreementRow(id, code, names, status, inForceFrom, inForceTo);
    }

    /** Whether it counts and ends within {@value AgreementFilter#SOON_DAYS} days. */
    public boolean endsSoon(LocalDate today) {
        return AgreementStatus.BINDING.contains(status) && !inForceTo.isBefore(today) && inForceTo.isBefore(today.plusDays(AgreementFilter.SOON_DAYS));
    }
}

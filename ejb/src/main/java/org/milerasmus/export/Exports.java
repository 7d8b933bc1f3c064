package org.milerasmus.export;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import org.milerasmus.audit.AuditAction;
import org.milerasmus.audit.AuditTrail;

/** Tables that leave the system as files: what may be in them is for the boundary to say that gave the rows. */
@Stateless
@RolesAllowed({"APPLICANT", "STAFF", "OFFICIAL", "ADMINISTRATOR", "AUDITOR"})
public class Exports {

    @Inject
    private AuditTrail audit;

    /** The file of a table as it is seen; who took it away is noted in the audit trail. */
    public byte[] file(@NotNull Sheet seen, @NotNull SheetFormat format) {
        byte[] file = format.bytes(seen);
        audit.record(AuditAction.EXPORTED, Sheet.class, null, String.join("; ", format.name(), seen.title(), String.join("; ", seen.filters())));
        return file;
    }
}

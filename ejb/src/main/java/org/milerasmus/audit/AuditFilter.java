package org.milerasmus.audit;

import java.io.Serializable;
import java.time.Instant;

/**
 * What to look for in the audit trail; null means any.
 *
 * @param actor      part of the e-mail address
 * @param recordType name of the type, for example {@code Application}
 * @param recordId   number of the record
 * @param from       earliest moment, included
 * @param to         latest moment, excluded
 */
public record AuditFilter(String actor, AuditAction action, String recordType, String recordId, Instant from, Instant to)
        implements Serializable {
}

package org.milerasmus.audit;

import java.io.Serializable;
import java.time.Instant;

/**
 * What to look for in the audit trail; null means any.
 *
 * @param actor      part of the e-mail address
 * @param recordType name of the type, for example {@code Application}
 * @param record     number of the record, or the code that people know it by
 * @param from       earliest moment, included
 * @param to         latest moment, excluded
 */
public record AuditFilter(String actor, AuditAction action, String recordType, String record, Instant from, Instant to)
        implements Serializable {
}

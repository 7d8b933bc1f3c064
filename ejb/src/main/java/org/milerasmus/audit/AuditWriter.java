package org.milerasmus.audit;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.security.Principal;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.eclipse.persistence.queries.DataModifyQuery;
import org.eclipse.persistence.queries.SQLCall;
import org.eclipse.persistence.sessions.Session;

/**
 * Adds a line to the audit trail in the running transaction.
 * It speaks SQL because changes are reported in the middle of a flush, when the entity manager takes no new records; and it
 * speaks it through the flushing session, because a connection of its own would be a second one of the pool for each
 * transaction, for which many at once wait for each other. It is a session bean because a flush at the end of a transaction
 * belongs to no component, and only the server's own beans have their resources then.
 */
@Singleton
@Startup
@PermitAll
@ConcurrencyManagement(ConcurrencyManagementType.BEAN) // it keeps nothing that two callers could disturb
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class AuditWriter {

    private static final List<String> COLUMNS = List.of("at", "actor", "action", "record_type", "record_id", "record_code", "details");
    private static final String INSERT = "insert into audit_entry (at, actor, action, record_type, record_id, record_code, details)"
            + " values (#at, #actor, #action, #record_type, #record_id, #record_code, #details)";
    private static final int MAX_DETAILS = 8_000;
    private static final Set<String> NOBODY = Set.of("", "ANONYMOUS", "anonymous");

    @Inject
    private Instance<Principal> principal;

    @Inject
    private Clock clock;

    /** Adds a line about what the caller does. */
    public void write(Session session, AuditAction action, String recordType, Object recordId, String recordCode, String details) {
        writeAs(session, actor(), action, recordType, recordId, recordCode, details);
    }

    /** Adds a line about somebody who is named. */
    public void writeAs(Session session, String actor, AuditAction action, String recordType, Object recordId, String recordCode, String details) {
        DataModifyQuery insert = new DataModifyQuery(new SQLCall(INSERT));
        COLUMNS.forEach(column -> insert.addArgument(column, column.equals("at") ? Timestamp.class : String.class));
        session.executeQuery(insert, Arrays.asList(Timestamp.from(clock.instant()), actor, action.name(), recordType,
                recordId == null ? null : recordId.toString(), recordCode, shorten(details)));
    }

    private String actor() {
        Principal caller = principal.isResolvable() ? principal.get() : null;
        return caller == null || caller.getName() == null || NOBODY.contains(caller.getName()) ? "system" : caller.getName();
    }

    private static String shorten(String details) {
        return details == null || details.length() <= MAX_DETAILS ? details : details.substring(0, MAX_DETAILS) + "…";
    }
}

package org.milerasmus.audit;

import jakarta.annotation.Resource;
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
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Set;
import javax.sql.DataSource;
import org.milerasmus.shared.Database;

/**
 * Adds a line to the audit trail in the running transaction.
 * It speaks JDBC because changes are reported in the middle of a flush, when the entity manager takes no new records; it
 * is a session bean because a flush at the end of a transaction belongs to no component, and only the server's own beans
 * have their resources then.
 */
@Singleton
@Startup
@PermitAll
@ConcurrencyManagement(ConcurrencyManagementType.BEAN) // it keeps nothing that two callers could disturb
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class AuditWriter {

    private static final String INSERT =
            "insert into audit_entry (at, actor, action, record_type, record_id, details) values (?, ?, ?, ?, ?, ?)";
    private static final int MAX_DETAILS = 8_000;
    private static final Set<String> NOBODY = Set.of("", "ANONYMOUS", "anonymous");

    @Resource(lookup = Database.NAME)
    private DataSource database;

    @Inject
    private Instance<Principal> principal;

    @Inject
    private Clock clock;

    /** Adds a line about what the caller does. */
    public void write(AuditAction action, String recordType, Object recordId, String details) {
        writeAs(actor(), action, recordType, recordId, details);
    }

    /** Adds a line about somebody who is named. */
    public void writeAs(String actor, AuditAction action, String recordType, Object recordId, String details) {
        try (Connection connection = database.getConnection(); PreparedStatement insert = connection.prepareStatement(INSERT)) {
            insert.setTimestamp(1, Timestamp.from(clock.instant()));
            insert.setString(2, actor);
            insert.setString(3, action.name());
            insert.setString(4, recordType);
            insert.setString(5, recordId == null ? null : recordId.toString());
            insert.setString(6, shorten(details));
            insert.executeUpdate();
        } catch (SQLException failed) {
            throw new IllegalStateException("The audit trail cannot be written, so nothing is", failed);
        }
    }

    private String actor() {
        Principal caller = principal.isResolvable() ? principal.get() : null;
        return caller == null || caller.getName() == null || NOBODY.contains(caller.getName()) ? "system" : caller.getName();
    }

    private static String shorten(String details) {
        return details == null || details.length() <= MAX_DETAILS ? details : details.substring(0, MAX_DETAILS) + "…";
    }
}

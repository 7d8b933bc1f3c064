package org.milerasmus.audit;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.security.Principal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Set;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import javax.sql.DataSource;
import org.milerasmus.shared.Database;

/**
 * Adds a line to the audit trail in the running transaction.
 * It speaks JDBC because changes are reported in the middle of a flush, when the entity manager takes no new records.
 */
@ApplicationScoped
class AuditWriter {

    private static final String INSERT =
            "insert into audit_entry (at, actor, action, record_type, record_id, details) values (?, ?, ?, ?, ?, ?)";
    private static final int MAX_DETAILS = 8_000;
    private static final Set<String> NOBODY = Set.of("", "ANONYMOUS", "anonymous");

    private DataSource database;

    @Inject
    private Instance<Principal> principal;

    @Inject
    private Clock clock;

    /** Looked up by hand: the server injects resources into EJBs, but not into plain beans of an EJB module. */
    @PostConstruct
    void open() {
        try {
            database = InitialContext.doLookup(Database.NAME);
        } catch (NamingException missing) {
            throw new IllegalStateException(missing);
        }
    }

    void write(AuditAction action, String recordType, Object recordId, String details) {
        writeAs(actor(), action, recordType, recordId, details);
    }

    void writeAs(String actor, AuditAction action, String recordType, Object recordId, String details) {
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

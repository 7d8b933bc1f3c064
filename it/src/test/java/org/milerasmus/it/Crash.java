package org.milerasmus.it;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import javax.sql.DataSource;
import org.milerasmus.shared.database.Database;

/** The database gives up in the middle of a piece of work, as long as this is open: it refuses to write rows of which a condition is not true. */
public final class Crash implements AutoCloseable {

    private final String table;

    /** @param condition in SQL, true for every row that the table has now */
    public Crash(String table, String condition) {
        this.table = table;
        execute("alter table " + table + " add constraint crash check (" + condition + ")");
    }

    @Override
    public void close() {
        execute("alter table " + table + " drop constraint crash");
    }

    private static void execute(String statement) {
        try (Connection connection = InitialContext.<DataSource>doLookup(Database.NAME).getConnection(); Statement change = connection.createStatement()) {
            change.execute(statement);
        } catch (SQLException | NamingException e) {
            throw new IllegalStateException(e);
        }
    }
}

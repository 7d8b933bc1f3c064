package org.milerasmus.st;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.milerasmus.st.server.TestServer;

/**
 * Looks into the database of the browser tests: which of the demo data suits a walk, and whether they are what they claim.
 * Where a walk needs more than the demo data hold, or another day, it is written here.
 */
public final class DemoDatabase {

    private DemoDatabase() {
    }

    /** Values of the first row that a query finds. */
    public static List<String> row(String query, Object... parameters) {
        List<List<String>> rows = rows(query, parameters);
        if (rows.isEmpty()) {
            throw new IllegalStateException("Nothing in the demo data suits: " + query);
        }
        return rows.getFirst();
    }

    /** The first value of each row. */
    public static List<String> column(String query) {
        return rows(query).stream().map(List::getFirst).toList();
    }

    /** Writes once for each list of parameters. */
    public static void write(String statement, List<List<Object>> parameters) {
        try (Connection connection = connect(); PreparedStatement prepared = connection.prepareStatement(statement)) {
            for (List<Object> each : parameters) {
                for (int i = 0; i < each.size(); i++) {
                    prepared.setObject(i + 1, each.get(i));
                }
                prepared.addBatch();
            }
            prepared.executeBatch();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Connection connect() throws SQLException {
        return TestServer.connect();
    }

    private static List<List<String>> rows(String query, Object... parameters) {
        try (Connection connection = connect(); PreparedStatement statement = connection.prepareStatement(query)) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setObject(i + 1, parameters[i]);
            }
            try (ResultSet found = statement.executeQuery()) {
                return read(found);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<List<String>> read(ResultSet found) throws SQLException {
        List<List<String>> rows = new ArrayList<>();
        while (found.next()) {
            List<String> row = new ArrayList<>();
            for (int i = 1; i <= found.getMetaData().getColumnCount(); i++) {
                row.add(found.getString(i));
            }
            rows.add(row);
        }
        return rows;
    }
}

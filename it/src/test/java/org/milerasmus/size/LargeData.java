package org.milerasmus.size;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.milerasmus.it.server.TestServer;

/**
 * 120 academies, 60,000 people, 200,000 applications and 120,000 stays, made by the statements of {@code large-data.sql}: a
 * database writes them a hundred times faster than the application does, which is tested elsewhere.
 */
public final class LargeData {

    private LargeData() {
    }

    /** Fills the database of the tests, in which the application has just made its tables and its first administrator. */
    public static void load() {
        try (Connection connection = connect(); Statement statement = connection.createStatement()) {
            for (String sql : script().split(";\\R")) {
                if (!sql.isBlank()) {
                    statement.execute(sql);
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The first column of the only row that a query finds. */
    public static long number(String query) {
        try (Connection connection = connect(); Statement statement = connection.createStatement(); ResultSet found = statement.executeQuery(query)) {
            found.next();
            return found.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    static Connection connect() throws SQLException {
        return TestServer.connect();
    }

    private static String script() {
        try (InputStream sql = LargeData.class.getResourceAsStream("large-data.sql")) {
            return new String(sql.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}

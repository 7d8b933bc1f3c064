package org.milerasmus.size;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.milerasmus.it.server.TestServer;

/**
 * 120 academies, 60,000 people, 200,000 applications and 120,000 stays, made by the statements of {@code large-data.sql},
 * and 3,000 courses, 20,000 sessions and 300,000 enrolments, made by {@code large-courses.sql}: a database writes them a hundred times faster than the application does, which is tested elsewhere.
 */
public final class LargeData {

    private static final List<String> SCRIPTS = List.of("large-data.sql", "large-courses.sql", "large-end.sql");

    private LargeData() {
    }

    /** Fills the database of the tests, in which the application has just made its tables and its first administrator. */
    public static void load() {
        try (Connection connection = connect(); Statement statement = connection.createStatement()) {
            for (String script : SCRIPTS) {
                for (String sql : text(script).split(";\\R")) {
                    if (!sql.isBlank()) {
                        statement.execute(sql);
                    }
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

    private static String text(String script) {
        try (InputStream sql = LargeData.class.getResourceAsStream(script)) {
            return new String(sql.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}

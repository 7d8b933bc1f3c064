package org.milerasmus.it.server;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.Optional;
import org.milerasmus.run.DatabaseAccess;

/** The database of the tests: the embedded one, or a server that the environment names. */
final class TestDatabase {

    private TestDatabase() {
    }

    static Optional<DatabaseAccess> ofEnvironment() {
        Map<String, String> environment = System.getenv();
        return Optional.ofNullable(environment.get("ERASMUS_TEST_DB_URL")).map(url -> new DatabaseAccess(
                url, environment.getOrDefault("ERASMUS_TEST_DB_USER", "erasmus"), environment.getOrDefault("ERASMUS_TEST_DB_PASSWORD", "")));
    }

    /** Forgets all that an earlier session of tests has left. */
    static void empty(DatabaseAccess access) {
        try (Connection connection = DriverManager.getConnection(access.url(), access.user(), access.password());
                Statement statement = connection.createStatement()) {
            String name = connection.getCatalog();
            statement.execute("DROP DATABASE `" + name + "`");
            statement.execute("CREATE DATABASE `" + name + "` CHARACTER SET utf8mb4");
        } catch (SQLException e) {
            throw new IllegalStateException("The database of the tests cannot be emptied: " + e.getMessage(), e);
        }
    }
}

package org.milerasmus.frame;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.milerasmus.st.server.TestServer;

/** A table that cannot be read for as long as this is open: a defect that no outsider could bring about. */
final class BrokenTable implements AutoCloseable {

    private final String name;

    BrokenTable(String name) {
        this.name = name;
        rename(name, name + "_away");
    }

    @Override
    public void close() {
        rename(name + "_away", name);
    }

    private static void rename(String from, String to) {
        try (Connection connection = TestServer.connect();
                Statement statement = connection.createStatement()) {
            statement.execute("RENAME TABLE `" + from + "` TO `" + to + "`");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}

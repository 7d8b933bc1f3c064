package org.milerasmus.shared;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.milerasmus.it.Statements;
import org.milerasmus.reference.ReferenceData;

@ExtendWith(ArquillianExtension.class)
class DatabaseIT {

    @Resource(lookup = "java:app/jdbc/erasmus")
    private DataSource database;

    @Inject
    private ReferenceData reference;

    @Inject
    private Clock clock;

    @Test
    void transactionsSeeWhatOthersHaveCommitted() throws SQLException {
        try (Connection connection = database.getConnection()) {
            assertThat(connection.getTransactionIsolation()).isEqualTo(Connection.TRANSACTION_READ_COMMITTED);
        }
    }

    @Test
    void sessionsKeepUniversalTime() throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select @@session.time_zone, timestampdiff(second, utc_timestamp(), now())")) {
            row.next();
            assertThat(row.getString(1)).isEqualTo("+00:00");
            assertThat(row.getInt(2)).isZero();
        }
    }

    @Test
    void everyMigrationHasRun() throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select count(*), min(success) from flyway_schema_history")) {
            row.next();
            assertThat(row.getInt(1)).isPositive();
            assertThat(row.getBoolean(2)).isTrue();
        }
    }

    @Test
    void connectionsThatTheDatabaseHasCutAreReplaced() throws SQLException {
        try (Connection one = database.getConnection(); Connection other = database.getConnection()) {
            assertThat(number(one)).isNotEqualTo(number(other)); // both go back to the pool, alive
        }
        cutAllOthers();
        try (Connection one = database.getConnection(); Connection other = database.getConnection()) {
            assertThat(number(one)).isNotEqualTo(number(other));
        }
    }

    private void cutAllOthers() throws SQLException {
        try (Connection connection = database.getConnection()) {
            String others = "select id from information_schema.processlist where user = substring_index(current_user(), '@', 1) and id <> connection_id()";
            List<Long> cut = numbers(connection, others);
            assertThat(cut).isNotEmpty();
            for (Long number : cut) {
                try (Statement statement = connection.createStatement()) {
                    statement.execute("kill " + number);
                }
            }
        }
    }

    private static long number(Connection connection) throws SQLException {
        return numbers(connection, "select connection_id()").get(0);
    }

    private static List<Long> numbers(Connection connection, String query) throws SQLException {
        try (Statement statement = connection.createStatement(); ResultSet rows = statement.executeQuery(query)) {
            List<Long> numbers = new ArrayList<>();
            while (rows.next()) {
                numbers.add(rows.getLong(1));
            }
            return numbers;
        }
    }

    @Test
    void aListOfReferenceDataIsOneStatement() {
        assertThat(Statements.sent(() -> reference.countries())).hasSize(1);
    }

    @Test
    void rulesReadTheServersClock() {
        assertThat(clock.getZone().getId()).isEqualTo("Z");
    }
}

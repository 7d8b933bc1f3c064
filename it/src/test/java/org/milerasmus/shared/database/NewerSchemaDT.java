package org.milerasmus.shared.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.milerasmus.run.TestInstallation;
import org.milerasmus.run.machine.Trouble;

/** A server of this release that meets the data of a newer one. */
class NewerSchemaDT {

    /** What a release writes down that has brought the schema to version 999. */
    private static final List<String> HISTORY = List.of("""
            create table flyway_schema_history (installed_rank int not null primary key, version varchar(50), description varchar(200) not null,
            type varchar(20) not null, script varchar(1000) not null, checksum int, installed_by varchar(100) not null,
            installed_on timestamp not null default current_timestamp, execution_time int not null, success boolean not null)""", """
            insert into flyway_schema_history (installed_rank, version, description, type, script, checksum, installed_by, execution_time, success)
            values (1, '999', 'later', 'SQL', 'V999__later.sql', 1, 'demo', 1, true)""");

    @Test
    void itSaysSoInOneSentenceAndLeavesTheDataAlone() throws SQLException {
        try (TestInstallation older = new TestInstallation("server-older")) {
            older.startDatabase();
            older.emptyDatabase();
            try (Connection connection = older.connect(); Statement statement = connection.createStatement()) {
                for (String sql : HISTORY) {
                    statement.execute(sql);
                }
                assertThatThrownBy(() -> older.startApplication(Map.of())).isInstanceOf(Trouble.class).hasMessageStartingWith("The application was not deployed:"
                        + " The database has schema version 999, which is newer than this release knows:"
                        + " start the newer release, or give this one a database of its own.");
                try (ResultSet tables = statement.executeQuery("show tables")) {
                    assertThat(tables.next()).isTrue();
                    assertThat(tables.next()).as("another table than the history").isFalse();
                }
            }
        }
    }
}

package org.milerasmus.demo;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The server of these tests is not in demo mode. */
@ExtendWith(ArquillianExtension.class)
class DemoDataIT {

    @Resource(lookup = "java:app/jdbc/erasmus")
    private DataSource database;

    @Test
    void nothingIsLoadedOutsideDemoMode() throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select count(*) from account where email like '%@demo.example'")) {
            row.next();
            assertThat(row.getInt(1)).isZero();
        }
    }
}

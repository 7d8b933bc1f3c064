package org.milerasmus.st.server;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import org.milerasmus.run.TestInstallation;

/** The application as it is delivered, with its demo data, in a Payara and on a database that all tests of a session share. */
public final class TestServer {

    private static final TestInstallation RUNNING = new TestInstallation("server");

    private TestServer() {
    }

    /** Starts it: when it does not come up, no test has to try. */
    static void start() {
        RUNNING.startDatabase();
        RUNNING.emptyDatabase();
        RUNNING.startApplication(Map.of("ERASMUS_DEMO", "true"));
    }

    static void stop() {
        RUNNING.close();
    }

    /** Where the application is. */
    public static String address() {
        return RUNNING.address();
    }

    /** Where the application leaves its mails; nobody takes them until a test listens there. */
    public static int smtpPort() {
        return RUNNING.smtpPort();
    }

    /** Into the application's database, past the application. */
    public static Connection connect() throws SQLException {
        return RUNNING.connect();
    }

    static void stopDatabase() {
        RUNNING.stopDatabase();
    }

    static void bringDatabaseBack() {
        RUNNING.startDatabase();
    }

    static Path log() {
        return RUNNING.log();
    }
}

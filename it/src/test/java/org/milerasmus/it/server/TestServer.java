package org.milerasmus.it.server;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import org.milerasmus.it.FirstAccount;
import org.milerasmus.run.DatabaseAccess;
import org.milerasmus.run.TestInstallation;
import org.milerasmus.size.LargeData;

/** The Payara and the database that all tests of a session share; Arquillian deploys the application into it together with them. */
public final class TestServer {

    private static final String KIND = System.getProperty("erasmus.tests");
    private static final String COUNTED = "queryInterceptors=org.milerasmus.it.sql.StatementCounter";

    private static TestInstallation running;

    private TestServer() {
    }

    /** Starts it: when it does not come up, no test has to try. */
    static void start() {
        running = new TestInstallation("server-" + KIND);
        ofEnvironment().ifPresentOrElse(running::useDatabase, running::startDatabase);
        running.emptyDatabase();
        running.startServer(COUNTED, isDemo() ? Map.of("ERASMUS_DEMO", "true")
                : Map.of("ERASMUS_ADMIN_EMAIL", FirstAccount.EMAIL, "ERASMUS_ADMIN_PASSWORD", FirstAccount.PASSWORD));
        System.setProperty("erasmus.http.port", String.valueOf(running.httpPort())); // read by arquillian.xml
        System.setProperty("erasmus.admin.port", String.valueOf(running.adminPort()));
    }

    /** Gives the application that has just been deployed what its tests need. */
    static void fill() {
        if ("large".equals(KIND)) {
            LargeData.load();
        }
    }

    /** Whether the application has its demo data, and no data of tests. */
    public static boolean isDemo() {
        return "demo".equals(KIND);
    }

    static void stop() {
        running.close();
    }

    /** Where the application is. */
    public static String address() {
        return running.address();
    }

    /** Into the application's database, past the application. */
    public static Connection connect() throws SQLException {
        return running.connect();
    }

    /** A database server that the environment names instead of the embedded one. */
    private static Optional<DatabaseAccess> ofEnvironment() {
        Map<String, String> environment = System.getenv();
        return Optional.ofNullable(environment.get("ERASMUS_TEST_DB_URL")).map(url -> new DatabaseAccess(
                url, environment.getOrDefault("ERASMUS_TEST_DB_USER", "erasmus"), environment.getOrDefault("ERASMUS_TEST_DB_PASSWORD", "")));
    }
}

package org.milerasmus.it.server;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import org.milerasmus.run.DatabaseAccess;
import org.milerasmus.run.Installation;
import org.milerasmus.run.Programs;
import org.milerasmus.run.machine.Ports;
import org.milerasmus.it.FirstAccount;
import org.milerasmus.size.LargeData;

/**
 * A Payara and an empty database for one kind of tests, on free ports; for those on large data it is filled. For tests in the container Arquillian deploys the
 * application together with them; for tests in the browser it is deployed here as it is delivered, with its demo data.
 */
public final class TestServer implements AutoCloseable {

    private static final String COUNTED = "&queryInterceptors=org.milerasmus.it.sql.StatementCounter";

    private final Installation installation;
    private final boolean large;
    private final int httpPort;
    private final int adminPort;
    private final int smtpPort;
    private final int databasePort;
    private final Thread hook = new Thread(this::stop);
    private DatabaseAccess access;

    private TestServer(Installation installation, boolean large) {
        this.installation = installation;
        this.large = large;
        Iterator<Integer> ports = Ports.free(4).iterator();
        httpPort = ports.next();
        adminPort = ports.next();
        smtpPort = ports.next();
        databasePort = ports.next();
    }

    /** One more server of that kind, in a folder of its own. */
    static TestServer start(String kind, int number) {
        Path folder = path("erasmus.target").resolve("server-" + kind + (number == 1 ? "" : "-" + number));
        TestServer server = new TestServer(new Installation(new Programs(path("erasmus.servers")), folder), "large".equals(kind));
        Runtime.getRuntime().addShutdownHook(server.hook); // when the tests are broken off
        server.start(!"browser".equals(kind));
        return server;
    }

    /** Tells Arquillian where the server is. */
    void publishPorts() {
        System.setProperty("erasmus.http.port", String.valueOf(httpPort));
        System.setProperty("erasmus.admin.port", String.valueOf(adminPort));
    }

    /** Where the application is: by a name that Chromium trusts as much as an encrypted address, so that secure cookies work. */
    public String address() {
        return "http://localhost:" + httpPort;
    }

    /** Where the application leaves its mails; nobody takes them until a test listens there. */
    public int smtpPort() {
        return smtpPort;
    }

    /** Into the application's database, past the application. */
    public Connection connect() throws SQLException {
        return DriverManager.getConnection(access.url(), access.user(), access.password());
    }

    /** Stops the embedded database under the running application. */
    void stopDatabase() {
        installation.stopDatabase();
    }

    /** Brings it back where it was. */
    void bringDatabaseBack() {
        installation.startDatabase(databasePort);
        installation.awaitDatabase();
    }

    /** What the server writes down. */
    Path log() {
        return installation.log();
    }

    private void start(boolean inContainer) {
        access = TestDatabase.ofEnvironment().filter(own -> inContainer).orElseGet(() -> installation.startDatabase(databasePort));
        installation.awaitDatabase();
        TestDatabase.empty(access);
        Map<String, String> environment = new HashMap<>(Map.of(
                "ERASMUS_SMTP_HOST", "127.0.0.1",
                "ERASMUS_SMTP_PORT", String.valueOf(smtpPort),
                "ERASMUS_DEMO", String.valueOf(!inContainer)));
        if (inContainer) {
            environment.putAll(Map.of("ERASMUS_ADMIN_EMAIL", FirstAccount.EMAIL, "ERASMUS_ADMIN_PASSWORD", FirstAccount.PASSWORD));
            installation.startServer(httpPort, adminPort, counted(access), environment);
        } else {
            installation.startApplication(path("erasmus.ear"), httpPort, adminPort, access, environment);
        }
    }

    /** Gives the application that has just been deployed what its tests need. */
    void fill() {
        if (large) {
            LargeData.load();
        }
    }

    private static DatabaseAccess counted(DatabaseAccess access) {
        String separator = access.url().contains("?") ? "" : "?";
        return new DatabaseAccess(access.url() + separator + COUNTED, access.user(), access.password());
    }

    static Path path(String property) {
        return Path.of(System.getProperty(property)).toAbsolutePath().normalize();
    }

    @Override
    public void close() {
        Runtime.getRuntime().removeShutdownHook(hook);
        stop();
    }

    private void stop() {
        installation.close();
    }
}

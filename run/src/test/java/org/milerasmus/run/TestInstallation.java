package org.milerasmus.run;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import org.milerasmus.run.machine.Ports;

/** A Payara and an empty database for a session of tests: on free ports, in a folder of their own, and gone when the session ends, however it ends. */
public final class TestInstallation implements AutoCloseable {

    private final Installation installation;
    private final int httpPort;
    private final int adminPort;
    private final int smtpPort;
    private final int databasePort;
    private final Thread hook;
    private DatabaseAccess access;

    /** In that folder of the module's own; nothing runs yet. */
    public TestInstallation(String folder) {
        installation = new Installation(new Programs(path("erasmus.servers")), path("erasmus.target").resolve(folder));
        Iterator<Integer> ports = Ports.free(4).iterator();
        httpPort = ports.next();
        adminPort = ports.next();
        smtpPort = ports.next();
        databasePort = ports.next();
        hook = new Thread(installation::close);
        Runtime.getRuntime().addShutdownHook(hook); // when the tests are broken off
    }

    /** A file or folder that a property of the session names. */
    public static Path path(String property) {
        return Path.of(System.getProperty(property)).toAbsolutePath().normalize();
    }

    /** Starts an embedded database, as an installation has one that names no other. */
    public void startDatabase() {
        access = installation.startDatabase(databasePort);
        installation.awaitDatabase();
    }

    /** Uses a database that runs already. */
    public void useDatabase(DatabaseAccess running) {
        access = running;
    }

    /** Forgets all that an earlier session of tests has left. */
    public void emptyDatabase() {
        try (Connection connection = connect(); Statement statement = connection.createStatement()) {
            String name = connection.getCatalog();
            statement.execute("DROP DATABASE `" + name + "`");
            statement.execute("CREATE DATABASE `" + name + "` CHARACTER SET utf8mb4");
        } catch (SQLException e) {
            throw new IllegalStateException("The database of the tests cannot be emptied: " + e.getMessage(), e);
        }
    }

    /** Starts the server without the application, whose connections to the database will have one more parameter. */
    public void startServer(String parameter, Map<String, String> environment) {
        String separator = access.url().contains("?") ? "&" : "?";
        DatabaseAccess with = new DatabaseAccess(access.url() + separator + parameter, access.user(), access.password());
        installation.startServer(httpPort, adminPort, with, withMail(environment));
    }

    /** Starts the server with the application as it is delivered. */
    public void startApplication(Map<String, String> environment) {
        installation.startApplication(path("erasmus.ear"), httpPort, adminPort, access, withMail(environment));
    }

    private Map<String, String> withMail(Map<String, String> environment) {
        Map<String, String> all = new HashMap<>(environment);
        all.put("ERASMUS_SMTP_HOST", "127.0.0.1");
        all.put("ERASMUS_SMTP_PORT", String.valueOf(smtpPort));
        return all;
    }

    /** Into the application's database, past the application. */
    public Connection connect() throws SQLException {
        return DriverManager.getConnection(access.url(), access.user(), access.password());
    }

    /** Stops the embedded database under the running application; it comes back where it was when it is started again. */
    public void stopDatabase() {
        installation.stopDatabase();
    }

    /** Ends the server as a power cut would; its data are there when the application is started again. */
    public void killServer() {
        installation.killServer();
    }

    /** Where the application is: by a name that Chromium trusts as much as an encrypted address, so that secure cookies work. */
    public String address() {
        return "http://localhost:" + httpPort;
    }

    /** Where pages are served. */
    public int httpPort() {
        return httpPort;
    }

    /** Where the server takes commands. */
    public int adminPort() {
        return adminPort;
    }

    /** Where the application leaves its mails; nobody takes them until a test listens there. */
    public int smtpPort() {
        return smtpPort;
    }

    /** What the server writes down. */
    public Path log() {
        return installation.log();
    }

    @Override
    public void close() {
        Runtime.getRuntime().removeShutdownHook(hook);
        installation.close();
    }
}

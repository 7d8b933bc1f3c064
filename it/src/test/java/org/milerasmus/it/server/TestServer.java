package org.milerasmus.it.server;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import org.milerasmus.run.DatabaseAccess;
import org.milerasmus.run.Installation;
import org.milerasmus.run.Programs;
import org.milerasmus.run.machine.Ports;
import org.milerasmus.size.LargeData;
import org.milerasmus.st.InstalledChromium;

/**
 * A Payara and an empty database for one kind of tests, on free ports; for those on large data it is filled. For tests in the container Arquillian deploys the
 * application together with them; for tests in the browser it is deployed here as it is delivered, with its demo data.
 */
final class TestServer implements AutoCloseable {

    private static final String COUNTED = "&queryInterceptors=org.milerasmus.it.sql.StatementCounter";

    private static TestServer running;

    private final Installation installation;
    private final boolean large;
    private int databasePort;
    private final Thread hook = new Thread(this::stop);

    private TestServer(Installation installation, boolean large) {
        this.installation = installation;
        this.large = large;
    }

    static TestServer start(String kind) {
        if ("browser".equals(kind)) {
            InstalledChromium.path(); // before anything that takes time
        }
        Path servers = path("erasmus.servers");
        TestServer server = new TestServer(new Installation(new Programs(servers), path("erasmus.target").resolve("server-" + kind)),
                "large".equals(kind));
        Runtime.getRuntime().addShutdownHook(server.hook); // when the tests are broken off
        server.start(!"browser".equals(kind));
        running = server;
        return server;
    }

    /** The server that the tests of this session are about. */
    static TestServer running() {
        return running;
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
        Iterator<Integer> ports = Ports.free(4).iterator();
        int http = publish("erasmus.http.port", ports.next());
        int admin = publish("erasmus.admin.port", ports.next());
        int smtp = publish("erasmus.smtp.port", ports.next());
        databasePort = ports.next();
        DatabaseAccess access = TestDatabase.ofEnvironment().filter(own -> inContainer).orElseGet(() -> installation.startDatabase(databasePort));
        installation.awaitDatabase();
        TestDatabase.empty(access);
        TestDatabase.publish(access);
        Map<String, String> environment = new HashMap<>(Map.of(
                "ERASMUS_SMTP_HOST", "127.0.0.1",
                "ERASMUS_SMTP_PORT", String.valueOf(smtp),
                "ERASMUS_DEMO", String.valueOf(!inContainer)));
        if (large) {
            environment.put("ERASMUS_ADMIN_EMAIL", LargeData.ADMINISTRATOR);
            environment.put("ERASMUS_ADMIN_PASSWORD", LargeData.PASSWORD);
        }
        if (inContainer) {
            installation.startServer(http, admin, counted(access), environment);
        } else {
            installation.startApplication(path("erasmus.ear"), http, admin, access, environment);
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

    private static int publish(String property, int port) {
        System.setProperty(property, String.valueOf(port));
        return port;
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

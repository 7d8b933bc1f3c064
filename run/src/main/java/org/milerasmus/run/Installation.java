package org.milerasmus.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.milerasmus.run.machine.Folders;
import org.milerasmus.run.machine.RunLock;
import org.milerasmus.run.machine.Secrets;

/** Database and server of one folder, which no other run may use meanwhile. Closing it leaves nothing running. */
public final class Installation implements AutoCloseable {

    private static final String SIGNING_SECRET = "ERASMUS_SIGNING_SECRET";

    private final Programs programs;
    private final Path folder;
    private final FileLock lock;
    private EmbeddedDatabase database;
    private Payara server;

    /** Takes the folder for data and logs, or refuses when another run has it. */
    public Installation(Programs programs, Path folder) {
        this.programs = programs;
        this.folder = Folders.create(folder);
        this.lock = RunLock.take(folder);
    }

    /** Starts the embedded database without waiting for it: a server that is started next has its own things to do first. */
    public synchronized DatabaseAccess startDatabase(int port) {
        database = new EmbeddedDatabase(programs.database(), folder.resolve("database"), port);
        return database.start();
    }

    /** Waits until the embedded database, when there is one, takes requests. */
    public synchronized void awaitDatabase() {
        if (database != null) {
            database.awaitReady();
        }
    }

    /** Stops the embedded database while the server runs on; it can be started again on the same port. */
    public synchronized void stopDatabase() {
        database.close();
    }

    /** Ends the server as a power cut would, while the database runs on; it can be started again on the same port. */
    public synchronized void killServer() {
        server.kill();
    }

    /** Starts the server with its database and what else stands in its environment; waits until both are ready. */
    public synchronized void startServer(int httpPort, int adminPort, DatabaseAccess access, Map<String, String> environment) {
        start(httpPort, adminPort, access, environment, List.of());
        server.awaitReady();
        awaitDatabase();
    }

    /** The same with the application, which the server deploys by itself as soon as it can; waits until it runs. */
    public synchronized void startApplication(Path ear, int httpPort, int adminPort, DatabaseAccess access, Map<String, String> environment) {
        start(httpPort, adminPort, access, environment, List.of("deploy --name milerasmus \"" + ear.toAbsolutePath() + "\""));
        awaitDatabase();
        server.awaitDeployed();
    }

    private void start(int httpPort, int adminPort, DatabaseAccess access, Map<String, String> environment, List<String> commands) {
        server = new Payara(programs.payara(), folder.resolve("payara"), httpPort, adminPort);
        Map<String, String> all = new HashMap<>(environment);
        all.put(SIGNING_SECRET, Optional.ofNullable(System.getenv(SIGNING_SECRET)).orElseGet(() -> new Secrets(folder).drawn("signing-secret")));
        server.start(access, all, commands);
    }

    /** Runs the action when database or server end, however they end. */
    void onExit(Runnable action) {
        server.onExit(action);
        if (database != null) {
            database.onExit(action);
        }
    }

    /** Where the server writes what happens. */
    public Path log() {
        return server.log();
    }

    @Override
    public synchronized void close() {
        if (server != null) {
            server.close();
        }
        if (database != null) {
            database.close();
        }
        try {
            lock.channel().close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

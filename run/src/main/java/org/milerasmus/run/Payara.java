package org.milerasmus.run;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import org.milerasmus.run.machine.Child;
import org.milerasmus.run.machine.Folders;
import org.milerasmus.run.machine.Trouble;

/** A Payara server with a domain of its own in a folder. */
final class Payara implements AutoCloseable {

    /** For a first deployment, which makes the demo data as well, on a slow machine. */
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private final Path programs;
    private final Path folder;
    private final int httpPort;
    private final int adminPort;
    private final Administration administration;
    private Child server;

    /** A server from the unpacked distribution; domain and logs go into the folder. */
    Payara(Path programs, Path folder, int httpPort, int adminPort) {
        this.programs = programs;
        this.folder = Folders.create(folder);
        this.httpPort = httpPort;
        this.adminPort = adminPort;
        this.administration = new Administration(adminPort);
    }

    /**
     * Starts the server with its database and these variables in its environment, and lets it carry out these asadmin commands
     * as soon as it is up. As a child of our own: asadmin would leave behind a server that is nobody's child, and that stays a
     * zombie where nothing collects the dead.
     */
    void start(DatabaseAccess database, Map<String, String> variables, List<String> commands) {
        Map<String, String> environment = new HashMap<>(variables);
        environment.putAll(database.environment());
        endLeftOver();
        Path boot = Folders.write(folder.resolve("boot.asadmin"), String.join("\n", commands));
        Domain domain = Domain.create(programs, folder, httpPort, adminPort);
        server = Child.of(Child.start(domain.command(boot), folder, environment, output()));
    }

    /** Waits until the server takes commands. */
    void awaitReady() {
        if (!administration.awaitReady(server)) {
            close();
            throw new Trouble("Payara did not start; " + output() + " says why.");
        }
    }

    /** Waits until the server has deployed what it was told to at its start; refuses to go on when it could not. */
    void awaitDeployed() {
        Deployment deployment = deployment();
        Instant end = Instant.now().plus(PATIENCE);
        while (server.isAlive() && !deployment.isOver() && Instant.now().isBefore(end)) {
            LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
            deployment = deployment();
        }
        if (!deployment.isOver()) {
            close();
            throw new Trouble("Payara did not start; " + output() + " says why.");
        }
        deployment.refusal().ifPresent(refusal -> {
            throw new Trouble(refusal + " The whole story is in " + log() + ".");
        });
    }

    private Deployment deployment() {
        return new Deployment(Files.exists(log()) ? Folders.read(log()) : "");
    }

    /** Runs the action when the server ends, however it ends. */
    void onExit(Runnable action) {
        server.onExit().thenRun(action);
    }

    /** Where the server writes what happens. */
    Path log() {
        return folder.resolve(Domain.NAME).resolve("logs/server.log");
    }

    /** Ends the server as a power cut would. */
    void kill() {
        server.kill();
    }

    @Override
    public void close() {
        if (server != null) {
            server.stop();
        }
    }

    /** A killed run cannot stop its server; the next one does. */
    private void endLeftOver() {
        Child running = Child.of(pidFile(), folder);
        if (running != null) {
            running.stop();
        }
    }

    private Path output() {
        return folder.resolve("payara.log");
    }

    private Path pidFile() {
        return folder.resolve(Domain.NAME).resolve("config/pid");
    }
}

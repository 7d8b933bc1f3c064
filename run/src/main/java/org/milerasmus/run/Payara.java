package org.milerasmus.run;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.milerasmus.run.machine.Child;
import org.milerasmus.run.machine.Folders;
import org.milerasmus.run.machine.Trouble;

/** A Payara server with a domain of its own in a folder. */
final class Payara implements AutoCloseable {

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
     * Starts the server with its database and these variables in its environment,
     * as a child of our own: asadmin would leave behind a
     * server that is nobody's child, and that stays a zombie where nothing collects the dead.
     */
    void start(DatabaseAccess database, Map<String, String> variables) {
        Map<String, String> environment = new HashMap<>(variables);
        environment.putAll(database.environment());
        endLeftOver();
        Domain domain = Domain.create(programs, folder, httpPort, adminPort);
        Path output = folder.resolve("payara.log");
        server = Child.of(Child.start(domain.command(), folder, environment, output));
        if (!administration.awaitReady(server)) {
            close();
            throw new Trouble("Payara did not start; " + output + " says why.");
        }
    }

    /** Deploys the application. */
    void deploy(Path ear) {
        String refusal = administration.deploy(ear.toAbsolutePath(), "milerasmus");
        if (refusal != null) {
            throw new Trouble(new Refusal(refusal, Folders.read(log())).sentence() + " The whole story is in " + log() + ".");
        }
    }

    /** Runs the action when the server ends, however it ends. */
    void onExit(Runnable action) {
        server.onExit().thenRun(action);
    }

    /** Where the server writes what happens. */
    Path log() {
        return folder.resolve(Domain.NAME).resolve("logs/server.log");
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

    private Path pidFile() {
        return folder.resolve(Domain.NAME).resolve("config/pid");
    }
}

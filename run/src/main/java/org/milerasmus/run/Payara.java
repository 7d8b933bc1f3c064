package org.milerasmus.run;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** A Payara server with a domain of its own in a folder. */
public final class Payara implements AutoCloseable {

    private final Path programs;
    private final Path folder;
    private final int httpPort;
    private final int adminPort;
    private Child server;

    /** A server from the unpacked distribution; domain and logs go into the folder. */
    public Payara(Path programs, Path folder, int httpPort, int adminPort) {
        this.programs = programs;
        this.folder = Folders.create(folder);
        this.httpPort = httpPort;
        this.adminPort = adminPort;
    }

    /** Starts the server with these variables in its environment. */
    public void start(Map<String, String> environment) {
        endLeftOver();
        Path domain = Domain.create(programs, folder, httpPort, adminPort);
        List<String> command = List.of(Path.of(System.getProperty("java.home"), "bin/java").toString(),
                "-jar", programs.resolve("glassfish/lib/client/appserver-cli.jar").toString(),
                "start-domain", "--domaindir", folder.toString(), Domain.NAME);
        try {
            int result = Child.start(command, folder, environment, folder.resolve("start.log")).waitFor();
            server = Child.of(pidFile(), domain);
            if (result != 0 || server == null) {
                throw new Trouble("Payara did not start; " + folder.resolve("start.log") + " says why.");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Trouble("Payara was interrupted while it started.", e);
        }
    }

    /** Deploys the application. */
    public void deploy(Path ear) {
        String refusal = new Administration(adminPort).deploy(ear.toAbsolutePath(), "milerasmus");
        if (refusal != null) {
            throw new Trouble(new Refusal(refusal).sentence() + " The whole story is in " + log() + ".");
        }
    }

    /** Runs the action when the server ends, however it ends. */
    public void onExit(Runnable action) {
        server.onExit().thenRun(action);
    }

    /** Where the server writes what happens. */
    public Path log() {
        return folder.resolve(Domain.NAME).resolve("logs/server.log");
    }

    /** Also ends a server that was still starting. */
    @Override
    public void close() {
        endLeftOver();
    }

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

package org.milerasmus.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import org.milerasmus.run.machine.Child;
import org.milerasmus.run.machine.Folders;
import org.milerasmus.run.machine.Ports;
import org.milerasmus.run.machine.Secrets;
import org.milerasmus.run.machine.Trouble;

/**
 * A MariaDB server for one installation: reachable from this machine alone, with a password of its own and real grants.
 * Its data stay in the folder.
 */
final class EmbeddedDatabase implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Path programs;
    private final Path folder;
    private final int port;
    private Child server;

    /** A server from the unpacked programs, keeping its data in the folder. */
    EmbeddedDatabase(Path programs, Path folder, int port) {
        this.programs = programs;
        this.folder = Folders.create(folder);
        this.port = port;
    }

    /** Starts the server, after creating its data when there are none, and says how the database will be reached. */
    DatabaseAccess start() {
        endLeftOver();
        if (Files.notExists(installed())) {
            install();
        }
        Secrets secrets = new Secrets(folder);
        String password = secrets.password();
        Path grants = secrets.write("grants.sql", """
                CREATE DATABASE IF NOT EXISTS erasmus CHARACTER SET utf8mb4;
                CREATE USER IF NOT EXISTS 'erasmus'@'127.0.0.1' IDENTIFIED BY '%1$s';
                ALTER USER 'erasmus'@'127.0.0.1' IDENTIFIED BY '%1$s';
                GRANT ALL ON erasmus.* TO 'erasmus'@'127.0.0.1';
                ALTER USER 'root'@'localhost' IDENTIFIED BY '%1$s';
                """.formatted(password));
        Process process = Child.start(serverCommand(grants), folder, Map.of(), log());
        server = Child.of(process);
        return new DatabaseAccess("jdbc:mysql://127.0.0.1:" + port + "/erasmus?sslMode=DISABLED&allowPublicKeyRetrieval=true", "erasmus", password);
    }

    /** Runs the action when the server ends, however it ends. */
    void onExit(Runnable action) {
        server.onExit().thenRun(action);
    }

    @Override
    public void close() {
        if (server != null) {
            server.stop();
        }
    }

    /** A killed run cannot stop its server; the next one does. */
    private void endLeftOver() {
        Child left = Child.of(data().resolve("server.pid"), folder);
        if (left != null) {
            left.stop();
        }
    }

    private void install() {
        Folders.delete(data()); // of an installation that was broken off
        List<String> command = command("scripts/mariadb-install-db");
        command.add("--auth-root-authentication-method=normal");
        command.add("--skip-name-resolve");
        command.add("--skip-test-db");
        try {
            int result = Child.start(command, folder, Map.of(), log()).waitFor();
            if (result != 0) {
                throw new Trouble("The embedded database could not be created; " + log() + " says why.");
            }
            Files.createFile(installed());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Trouble("The embedded database was interrupted while it was created.", e);
        }
    }

    private List<String> serverCommand(Path grants) {
        List<String> command = command("bin/mariadbd");
        command.add("--bind-address=127.0.0.1");
        command.add("--port=" + port);
        command.add("--socket=server.sock"); // beside the data: a full path may be longer than a socket's name can be
        command.add("--pid-file=server.pid");
        command.add("--init-file=" + grants);
        command.add("--character-set-server=utf8mb4");
        command.add("--collation-server=utf8mb4_uca1400_ai_ci"); // compares as MySQL does
        command.add("--max-allowed-packet=64M");
        command.add("--innodb-buffer-pool-size=256M");
        command.add("--innodb-flush-log-at-trx-commit=2"); // what a power cut could lose here is a second of a demonstration
        command.add("--skip-name-resolve");
        command.add("--skip-ssl"); // nothing leaves the machine, and a new certificate takes seconds at every start
        return command;
    }

    private List<String> command(String program) {
        Path executable = programs.resolve(program);
        List<String> command = new ArrayList<>(List.of(executable.toString(), "--no-defaults", "--basedir=" + programs, "--datadir=" + data()));
        if ("root".equals(System.getProperty("user.name"))) {
            command.add("--user=root");
        }
        return command;
    }

    /** Waits until the server takes requests: it greets whoever connects then. */
    void awaitReady() {
        Instant end = Instant.now().plus(PATIENCE);
        while (server.isAlive() && Instant.now().isBefore(end)) {
            if (Ports.greets(port)) {
                return;
            }
            LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
        }
        close();
        throw new Trouble("The embedded database did not start; " + log() + " says why.");
    }

    private Path data() {
        return folder.resolve("data");
    }

    private Path installed() {
        return data().resolve("installed");
    }

    private Path log() {
        return folder.resolve("database.log");
    }
}

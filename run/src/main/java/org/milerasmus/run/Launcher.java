package org.milerasmus.run;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CountDownLatch;

/** {@code mvn -Prun}: database and server with the application and its demo data, until somebody presses Ctrl-C. */
public final class Launcher {

    private final Settings settings;
    private final Programs programs;
    private final Path folder;
    private final CountDownLatch ended = new CountDownLatch(1);
    private EmbeddedDatabase database;
    private Payara server;

    private Launcher(Settings settings, Programs programs, Path folder) {
        this.settings = settings;
        this.programs = programs;
        this.folder = Folders.create(folder);
    }

    /** Arguments: folder of the unpacked servers, the EAR, folder for data and logs, file for the sentence that says what went wrong. */
    public static void main(String[] arguments) throws IOException {
        Path trouble = absolute(arguments[3]);
        Files.deleteIfExists(trouble);
        try {
            Settings settings = new Settings(System.getenv());
            Launcher launcher = new Launcher(settings, new Programs(absolute(arguments[0])), settings.folder(absolute(arguments[2])));
            launcher.run(absolute(arguments[1]));
        } catch (Trouble told) {
            Files.writeString(trouble, told.getMessage());
            System.exit(1);
        }
    }

    private static Path absolute(String path) {
        return Path.of(path).toAbsolutePath().normalize();
    }

    private void run(Path ear) {
        try (FileLock lock = RunLock.take(folder)) {
            Runtime.getRuntime().addShutdownHook(new Thread(this::stop));
            ProcessHandle.current().parent().ifPresent(Launcher::endWith);
            requireFreePorts();
            DatabaseAccess access = settings.ownDatabase().orElseGet(this::startDatabase);
            startServer(access);
            server.deploy(ear);
            System.out.println(welcome());
            ended.await();
            throw new Trouble("The server or its database has ended by itself; the logs in " + folder + " say why.");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Ends this run when Maven ends, even by force. In a thread of its own, because exit waits for the whole stop. */
    private static void endWith(ProcessHandle maven) {
        Thread.ofPlatform().daemon().start(() -> {
            maven.onExit().join();
            System.exit(0);
        });
    }

    private void requireFreePorts() {
        Ports.requireFree(settings.httpPort(), "ERASMUS_HTTP_PORT");
        Ports.requireFree(settings.adminPort(), "ERASMUS_ADMIN_PORT");
        if (settings.ownDatabase().isEmpty()) {
            Ports.requireFree(settings.databasePort(), "ERASMUS_DB_PORT");
        }
    }

    private DatabaseAccess startDatabase() {
        database = new EmbeddedDatabase(programs.database(), folder.resolve("database"), settings.databasePort());
        DatabaseAccess access = database.start();
        database.onExit(ended::countDown);
        return access;
    }

    private void startServer(DatabaseAccess access) {
        Map<String, String> environment = new HashMap<>(access.environment());
        environment.put("ERASMUS_DEMO", String.valueOf(settings.demo()));
        server = new Payara(programs.payara(), folder.resolve("payara"), settings.httpPort(), settings.adminPort());
        server.start(environment);
        server.onExit(ended::countDown);
    }

    private synchronized void stop() {
        if (server != null) {
            server.close();
        }
        if (database != null) {
            database.close();
        }
    }

    private String welcome() {
        String file = settings.demo() ? "welcome-demo.txt" : "welcome.txt";
        try (InputStream text = Launcher.class.getResourceAsStream(file)) {
            return new String(text.readAllBytes(), StandardCharsets.UTF_8).formatted("http://localhost:" + settings.httpPort() + "/", server.log());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package org.milerasmus.run;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import org.milerasmus.run.machine.Ports;
import org.milerasmus.run.machine.Trouble;

/** {@code mvn -Prun}: database and server with the application and its demo data, until somebody presses Ctrl-C. */
public final class Launcher {

    /** Tells Maven that a sentence lies ready; what Java itself says when it fails is 1. */
    private static final int TROUBLE = 3;

    private final Settings settings;
    private final Programs programs;
    private final Path folder;
    private volatile boolean stopping;

    private Launcher(Settings settings, Programs programs, Path folder) {
        this.settings = settings;
        this.programs = programs;
        this.folder = settings.folder(folder);
    }

    /** Arguments: folder of the unpacked servers, the EAR, folder for data and logs, file for the sentence that says what went wrong. */
    public static void main(String[] arguments) throws IOException {
        Path trouble = absolute(arguments[3]);
        Files.deleteIfExists(trouble);
        try {
            Launcher launcher = new Launcher(new Settings(System.getenv()), new Programs(absolute(arguments[0])), absolute(arguments[2]));
            launcher.run(absolute(arguments[1]));
        } catch (Trouble told) {
            Files.writeString(trouble, told.getMessage());
            System.exit(TROUBLE);
        } catch (UncheckedIOException unreadable) {
            Files.writeString(trouble, "A file could not be read, written or started: " + unreadable.getCause().getMessage() + ".");
            System.exit(TROUBLE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static Path absolute(String path) {
        return Path.of(path).toAbsolutePath().normalize();
    }

    private void run(Path ear) throws InterruptedException {
        Installation installation = new Installation(programs, folder);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(installation)));
        ProcessHandle.current().parent().ifPresent(Launcher::endWith);
        requireFreePorts();
        DatabaseAccess access = settings.ownDatabase().orElseGet(() -> installation.startDatabase(settings.databasePort()));
        installation.startApplication(ear, settings.httpPort(), settings.adminPort(), access, settings.application());
        System.out.println(welcome(installation.log()));
        CountDownLatch ended = new CountDownLatch(1);
        installation.onExit(ended::countDown);
        ended.await();
        if (stopping) {
            return; // on purpose: the one who waits for the end of this run is told below
        }
        throw new Trouble("The server or its database has ended by itself; the logs in " + folder + " say why.");
    }

    /** Maven itself is gone at once when Ctrl-C is pressed: the last word tells when everything else is. */
    private void stop(Installation installation) {
        stopping = true;
        System.out.println("Stopping …");
        installation.close();
        System.out.println("Stopped; nothing is left running.");
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

    private String welcome(Path log) {
        String file = settings.demo() ? "welcome-demo.txt" : "welcome.txt";
        try (InputStream text = Launcher.class.getResourceAsStream(file)) {
            return new String(text.readAllBytes(), StandardCharsets.UTF_8).formatted("http://localhost:" + settings.httpPort() + "/", log);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

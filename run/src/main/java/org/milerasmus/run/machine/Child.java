package org.milerasmus.run.machine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.LockSupport;

/** A program that we have started or taken over, and that must not outlive us. */
public final class Child {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final ProcessHandle process;

    private Child(ProcessHandle process) {
        this.process = process;
    }

    /** Starts a program whose output goes to the end of a file. */
    public static Process start(List<String> command, Path folder, Map<String, String> environment, Path log) {
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()))
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        builder.environment().putAll(environment);
        try {
            return builder.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What a short program prints. */
    public static List<String> linesOf(List<String> command) {
        try {
            Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
            try (var lines = process.inputReader().lines()) {
                return lines.toList();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Takes a program that was started. */
    public static Child of(Process process) {
        return new Child(process.toHandle());
    }

    /** The program whose number stands in the file, when it still runs and was started from that folder; else null. */
    public static Child of(Path pidFile, Path startedFrom) {
        if (Files.notExists(pidFile)) {
            return null;
        }
        try {
            long pid = Long.parseLong(Files.readString(pidFile).strip());
            return ProcessHandle.of(pid).filter(handle -> mentions(handle, startedFrom)).map(Child::new).orElse(null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public boolean isAlive() {
        return process.isAlive();
    }

    /** Completes when the program ends, however it ends. */
    public CompletableFuture<ProcessHandle> onExit() {
        return process.onExit();
    }

    /** Asks the program to end, waits for it, and ends it by force when it does not listen. */
    public void stop() {
        process.destroy();
        Instant end = Instant.now().plus(PATIENCE);
        while (process.isAlive() && Instant.now().isBefore(end)) {
            LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
        }
        process.destroyForcibly();
    }

    /** Ends the program as a power cut would: it can neither refuse nor tidy up. */
    public void kill() {
        process.destroyForcibly();
        process.onExit().join();
    }

    /** A number may have gone to another program since the file was written. The whole command line: Java itself cuts a long one. */
    private static boolean mentions(ProcessHandle handle, Path folder) {
        try {
            return Files.readString(Path.of("/proc", String.valueOf(handle.pid()), "cmdline")).contains(folder.toString());
        } catch (IOException e) {
            return false; // it has just ended
        }
    }
}

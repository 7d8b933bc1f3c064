package org.milerasmus.st;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A program of this machine that the tests need; where there is none, Debian's is installed if we may. */
public enum InstalledProgram {

    /** First the one without a window's frame of its own: half the work at each window and at each screenshot. */
    CHROMIUM(List.of("chromium-headless-shell", "chromium", "chromium-browser", "google-chrome", "google-chrome-stable"),
            List.of("chromium-headless-shell", "fonts-liberation")),
    /** Installs programs by others that exist for Node.js alone. */
    NPM(List.of("npm"), List.of("npm"));

    private final List<String> names;
    private final List<String> packages;

    InstalledProgram(List<String> names, List<String> packages) {
        this.names = names;
        this.packages = packages;
    }

    /** Where it is. */
    public Path path() {
        return find().or(this::install).orElseThrow(() -> new IllegalStateException(
                "The browser tests need %s: install it (on Debian: apt-get install %s) so that it is found on the path.".formatted(names.getFirst(), packages.getFirst())));
    }

    private Optional<Path> find() {
        return names.stream().flatMap(InstalledProgram::onPath).findFirst();
    }

    private Optional<Path> install() {
        if (!"root".equals(System.getProperty("user.name")) || onPath("apt-get").findAny().isEmpty()) {
            return Optional.empty();
        }
        run(List.of("apt-get", "-qq", "update"));
        run(Stream.concat(Stream.of("apt-get", "-qq", "install", "--yes", "--no-install-recommends"), packages.stream()).toList());
        return find();
    }

    private static Stream<Path> onPath(String name) {
        return Arrays.stream(System.getenv("PATH").split(File.pathSeparator)).map(folder -> Path.of(folder, name)).filter(Files::isExecutable);
    }

    private static void run(List<String> command) {
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD);
        builder.environment().put("DEBIAN_FRONTEND", "noninteractive");
        try {
            builder.start().waitFor();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}

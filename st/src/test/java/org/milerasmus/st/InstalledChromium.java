package org.milerasmus.st;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The Chromium of this machine; where there is none, Debian's is installed if we may. */
public final class InstalledChromium {

    /** First the one without a window's frame of its own: half the work at each window and at each screenshot. */
    private static final List<String> NAMES = List.of("chromium-headless-shell", "chromium", "chromium-browser", "google-chrome", "google-chrome-stable");

    private InstalledChromium() {
    }

    /** Where it is. */
    public static Path path() {
        return find().or(InstalledChromium::install).orElseThrow(() -> new IllegalStateException(
                "The browser tests need Chromium: install it (on Debian: apt-get install chromium-headless-shell) so that it is found on the path."));
    }

    private static Optional<Path> find() {
        return NAMES.stream().flatMap(InstalledChromium::onPath).findFirst();
    }

    private static Optional<Path> install() {
        if (!"root".equals(System.getProperty("user.name")) || onPath("apt-get").findAny().isEmpty()) {
            return Optional.empty();
        }
        run("apt-get", "-qq", "update");
        run("apt-get", "-qq", "install", "--yes", "--no-install-recommends", "chromium-headless-shell", "fonts-liberation");
        return find();
    }

    private static Stream<Path> onPath(String name) {
        return Arrays.stream(System.getenv("PATH").split(File.pathSeparator)).map(folder -> Path.of(folder, name)).filter(Files::isExecutable);
    }

    private static void run(String... command) {
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

package org.milerasmus.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** Where Maven has unpacked the servers. */
public record Programs(Path folder) {

    /** The Payara distribution. */
    Path payara() {
        return folder.resolve("payara7");
    }

    /** The MariaDB programs, which lose the right to be run on their way through a jar. */
    Path database() {
        Path database = folder.resolve("mariadb");
        Stream.of("bin", "scripts").map(database::resolve).forEach(Programs::makeExecutable);
        return database;
    }

    private static void makeExecutable(Path programs) {
        try (Stream<Path> files = Files.list(programs)) {
            files.filter(file -> !Files.isExecutable(file)).forEach(file -> file.toFile().setExecutable(true));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

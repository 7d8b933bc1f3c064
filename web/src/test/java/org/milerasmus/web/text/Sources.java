package org.milerasmus.web.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The pages and the Java sources, as files. */
final class Sources {

    static final Path PAGES = Path.of("src/main/webapp");
    static final List<Path> JAVA = List.of(Path.of("src/main/java"), Path.of("../ejb/src/main/java"));

    private Sources() {
    }

    static List<Path> below(Path folder, String ending) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending)).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the first group of the pattern finds in the file. */
    static Stream<String> found(Pattern pattern, Path file) {
        return pattern.matcher(read(file)).results().map(result -> result.group(1));
    }
}

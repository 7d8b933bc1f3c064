package org.milerasmus.st.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;

/** What the server under the browser tests has written down. */
public final class ServerLog {

    private ServerLog() {
    }

    /** The lines that mention the words. */
    public static List<String> linesWith(String words) {
        try {
            return Files.readAllLines(TestServer.log()).stream().filter(line -> line.contains(words)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

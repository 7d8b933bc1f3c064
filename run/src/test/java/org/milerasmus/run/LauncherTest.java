package org.milerasmus.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What keeps a run from starting is told in one sentence, and its end says that something is told. */
class LauncherTest {

    private static final int TOLD = 3;

    @TempDir
    private Path folder;

    @Test
    void aPortThatIsTaken() throws Exception {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            String port = String.valueOf(taken.getLocalPort());
            assertThat(told(Map.of("ERASMUS_HTTP_PORT", port))).contains("Port " + port + " is taken", "ERASMUS_HTTP_PORT");
        }
    }

    @Test
    void aFolderThatCannotBeMade() throws Exception {
        Path file = Files.createFile(folder.resolve("file"));
        assertThat(told(Map.of("ERASMUS_RUN_FOLDER", file.resolve("below").toString()))).startsWith("A file could not be read, written or started").contains(file.toString());
    }

    private String told(Map<String, String> environment) throws IOException, InterruptedException {
        Path trouble = folder.resolve("trouble.txt");
        ProcessBuilder launcher = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp", "target/classes",
                Launcher.class.getName(), folder.resolve("servers").toString(), folder.resolve("none.ear").toString(), folder.resolve("run").toString(), trouble.toString());
        launcher.environment().putAll(environment);
        assertThat(launcher.inheritIO().start().waitFor()).isEqualTo(TOLD);
        return Files.readString(trouble);
    }
}

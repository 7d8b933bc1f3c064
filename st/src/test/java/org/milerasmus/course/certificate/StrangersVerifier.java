package org.milerasmus.course.certificate;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.impl.driver.Driver;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.milerasmus.st.InstalledProgram;

/**
 * A verifier of W3C verifiable credentials that others have written (src/test/verifier), installed as its lock file names it and
 * run by the Node.js that Playwright brings along. It knows of us nothing but the address at which our keys are published.
 */
final class StrangersVerifier {

    private static final Path SOURCE = Path.of("src/test/verifier").toAbsolutePath();

    private final Path folder = Path.of(System.getProperty("erasmus.target"), "verifier");
    private final String trusted;

    /** One that trusts the set of keys at an address. */
    StrangersVerifier(String trusted) {
        this.trusted = trusted;
    }

    /** As far as it can be used; needs the registry of npm the first time on a machine. */
    StrangersVerifier install() throws IOException {
        Files.createDirectories(folder);
        for (String name : List.of("package.json", "package-lock.json", "verify.mjs")) {
            Files.write(folder.resolve(name), Files.readAllBytes(SOURCE.resolve(name)));
        }
        Program npm = run("", InstalledProgram.NPM.path().toString(), "ci", "--ignore-scripts", "--prefer-offline", "--no-audit", "--no-fund");
        assertThat(npm.end()).as("npm installs the verifier: %s", npm.said()).isZero();
        return this;
    }

    /** What it says of a credential. */
    String verify(String credential) throws IOException {
        return run(credential, node(), "verify.mjs", trusted).said();
    }

    private Program run(String input, String... command) throws IOException {
        Path given = Files.writeString(folder.resolve("input"), input);
        Process process = new ProcessBuilder(command).directory(folder.toFile()).redirectInput(given.toFile()).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        try {
            return new Program(process.waitFor(), said);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }

    private static String node() {
        return Driver.ensureDriverInstalled(Map.of(), false).createProcessBuilder().command().getFirst();
    }

    private record Program(int end, String said) {
    }
}

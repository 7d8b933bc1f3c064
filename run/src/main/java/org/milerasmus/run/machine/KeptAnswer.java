package org.milerasmus.run.machine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Supplier;

/** A file that remembers the last question with its answer, because asking starts a Java of its own and takes more than a second. */
public record KeptAnswer(Path file) {

    /** The answer that was given to the same question before, or else a new one. */
    public List<String> to(String question, Supplier<List<String>> asking) {
        String key = fingerprint(question);
        try {
            List<String> kept = Files.exists(file) ? Files.readAllLines(file) : List.of();
            if (!kept.isEmpty() && kept.getFirst().equals(key)) {
                return kept.subList(1, kept.size());
            }
            List<String> answer = asking.get();
            List<String> lines = new ArrayList<>(List.of(key));
            lines.addAll(answer);
            Files.write(file, lines);
            return answer;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String fingerprint(String text) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every Java has it
        }
    }
}

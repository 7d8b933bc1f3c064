package org.milerasmus.run.machine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;

/** Files of a folder that nobody but the user who runs us can read. */
public record Secrets(Path folder) {

    private static final String PASSWORD = "password";

    /** The password of the folder: drawn once, and kept. */
    public String password() {
        return drawn(PASSWORD);
    }

    /** A secret of the folder, 32 characters: drawn once, and kept in the file of that name. */
    public String drawn(String name) {
        Path file = folder.resolve(name);
        if (Files.notExists(file)) {
            byte[] random = new byte[16];
            new SecureRandom().nextBytes(random);
            write(name, HexFormat.of().formatHex(random));
        }
        return Folders.read(file);
    }

    /** Writes a file, instead of one that there was. */
    public Path write(String name, String content) {
        Path file = folder.resolve(name);
        try {
            Files.deleteIfExists(file);
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            return Files.writeString(file, content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package org.milerasmus.run.machine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Keeps two runs from using one folder; the system itself lets go of it when a run is killed. */
public final class RunLock {

    private RunLock() {
    }

    /** Takes the folder for this run, or refuses to go on when another one has it. */
    public static FileLock take(Path folder) {
        try {
            FileLock lock = FileChannel.open(folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE).tryLock();
            if (lock == null) {
                throw new Trouble("The folder " + folder + " is in use by another run: stop that one, or choose another folder with ERASMUS_RUN_FOLDER.");
            }
            return lock;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

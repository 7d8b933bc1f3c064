package org.milerasmus.partnership.academyfile;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;
import org.milerasmus.shared.RuleBroken;

/** Measures an archive before anything of it is kept: POI would take the whole of it into memory. */
final class Archive {

    /** Bytes that all files of an archive may have together when they are unpacked; a list of 20,000 rows has a fifth of it. */
    static final long MAX_UNPACKED = 64L * 1024 * 1024;

    private static final int MAX_FILES = 1_000;

    private Archive() {
    }

    /**
     * Refuses an archive that swells when it is unpacked.
     *
     * @throws IOException when it cannot be read
     */
    static void requireModest(byte[] zip) throws IOException {
        byte[] part = new byte[64 * 1024];
        long unpacked = 0;
        // the reader that POI uses: Java's own does not take every file that spreadsheet programs write
        try (ZipArchiveInputStream in = new ZipArchiveInputStream(new ByteArrayInputStream(zip), StandardCharsets.UTF_8.name(), true, true)) {
            for (int files = 0; in.getNextEntry() != null; files++) {
                for (int read = in.read(part); read >= 0; read = in.read(part)) {
                    unpacked += read;
                    requireRoom(unpacked, files);
                }
            }
        }
    }

    private static void requireRoom(long unpacked, int files) {
        if (unpacked > MAX_UNPACKED || files > MAX_FILES) {
            throw RuleBroken.at("file", "academyImport.swells");
        }
    }
}

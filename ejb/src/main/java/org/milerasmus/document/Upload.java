package org.milerasmus.document;

import org.milerasmus.shared.RuleBroken;

/** A file that has been looked at and may be kept: it is not empty, not too large, and of a type that is taken there. */
public final class Upload {

    /** Bytes that a file may have. */
    public static final int MAX_SIZE = 10 * 1024 * 1024;

    private static final String ANYTHING = "application/octet-stream";

    private final String mediaType;
    private final String fileName;
    private final byte[] bytes;

    private Upload(String mediaType, String fileName, byte[] bytes) {
        this.mediaType = mediaType;
        this.fileName = fileName;
        this.bytes = bytes;
    }

    /**
     * Looks at a file; its type is told from the content.
     *
     * @param claimedName the name that the browser claims; only its last part is kept
     * @throws RuleBroken at {@code file}, when it is empty, longer than {@link #MAX_SIZE} or of another type
     */
    public static Upload of(String claimedName, byte[] bytes) {
        requireSize(bytes);
        FileType type = FileType.of(bytes).orElseThrow(() -> RuleBroken.at("file", "document.wrongType"));
        return new Upload(type.mediaType(), type.nameOf(claimedName), bytes.clone());
    }

    /**
     * Takes a file as it is, of whatever type: an image of a disk, a log, a sample. It is given out as bytes to keep and nothing else,
     * so that no browser runs it.
     *
     * @param claimedName the name that the browser claims; only its last part is kept
     * @throws RuleBroken at {@code file}, when it is empty or longer than {@link #MAX_SIZE}
     */
    public static Upload asItIs(String claimedName, byte[] bytes) {
        requireSize(bytes);
        return new Upload(ANYTHING, FileName.of(claimedName), bytes.clone());
    }

    private static void requireSize(byte[] bytes) {
        if (bytes.length == 0) {
            throw RuleBroken.at("file", "document.empty");
        }
        if (bytes.length > MAX_SIZE) {
            throw RuleBroken.at("file", "document.tooLarge");
        }
    }

    /** SHA-256 of what was handed in, in hexadecimal. */
    public String sha256() {
        return Fingerprint.of(bytes);
    }

    String fileName() {
        return fileName;
    }

    String mediaType() {
        return mediaType;
    }

    byte[] bytes() {
        return bytes.clone();
    }
}

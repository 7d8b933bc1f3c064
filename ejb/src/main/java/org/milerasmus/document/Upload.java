package org.milerasmus.document;

import org.milerasmus.shared.RuleBroken;

/** A file that has been looked at and may be kept: it is not empty, not too large, and of a type that we take. */
public final class Upload {

    /** Bytes that a file may have. */
    public static final int MAX_SIZE = 10 * 1024 * 1024;

    private final FileType type;
    private final String fileName;
    private final byte[] bytes;

    private Upload(FileType type, String fileName, byte[] bytes) {
        this.type = type;
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
        if (bytes.length == 0) {
            throw RuleBroken.at("file", "document.empty");
        }
        if (bytes.length > MAX_SIZE) {
            throw RuleBroken.at("file", "document.tooLarge");
        }
        FileType type = FileType.of(bytes).orElseThrow(() -> RuleBroken.at("file", "document.wrongType"));
        return new Upload(type, type.nameOf(claimedName), bytes.clone());
    }

    String fileName() {
        return fileName;
    }

    String mediaType() {
        return type.mediaType();
    }

    byte[] bytes() {
        return bytes.clone();
    }
}

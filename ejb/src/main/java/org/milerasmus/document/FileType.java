package org.milerasmus.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MimeTypes;

/** The types of file that the system takes, told from what is in the file and from nothing else. */
enum FileType {
    PDF("application/pdf", "%PDF-", ".pdf"),
    JPEG("image/jpeg", "\u00ff\u00d8\u00ff", ".jpg", ".jpeg"),
    PNG("image/png", "\u0089PNG", ".png");

    private static final MimeTypes TYPES = MimeTypes.getDefaultMimeTypes();

    private final String mediaType;
    private final String beginning;
    private final String[] endings;

    FileType(String mediaType, String beginning, String... endings) {
        this.mediaType = mediaType;
        this.beginning = beginning;
        this.endings = endings;
    }

    /** The type of a file by its content; nothing when it is none that we take. */
    static Optional<FileType> of(byte[] bytes) {
        String told = tell(bytes);
        return Arrays.stream(values()).filter(type -> type.mediaType.equals(told) && type.begins(bytes)).findFirst();
    }

    private static String tell(byte[] bytes) {
        try {
            return TYPES.detect(new ByteArrayInputStream(bytes), new Metadata()).getBaseType().toString();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** A file that is something else first and ours further down is not ours: readers that sniff would be misled. */
    private boolean begins(byte[] bytes) {
        if (bytes.length < beginning.length()) {
            return false;
        }
        for (int i = 0; i < beginning.length(); i++) {
            if ((bytes[i] & 0xff) != beginning.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /**
     * The name under which a file is shown and downloaded: the claimed one without its path and without characters that
     * cannot be seen, with the ending of what the file really is.
     */
    String nameOf(String claimed) {
        String clean = FileName.clean(claimed);
        String stem = stem(clean).replaceAll("^[\\s.]+", "");
        String kept = stem.isEmpty() ? "document" : stem.substring(0, Math.min(stem.length(), FileName.MAX));
        return kept + (ends(clean) ? clean.substring(clean.lastIndexOf('.')) : endings[0]);
    }

    private String stem(String name) {
        return ends(name) ? name.substring(0, name.lastIndexOf('.')) : name;
    }

    private boolean ends(String name) {
        return Arrays.stream(endings).anyMatch(name.toLowerCase(Locale.ROOT)::endsWith);
    }

    /** Media type for the browser that downloads it. */
    String mediaType() {
        return mediaType;
    }
}

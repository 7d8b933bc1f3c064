package org.milerasmus.web.http;

import java.io.ByteArrayInputStream;
import org.milerasmus.export.SheetFormat;
import org.primefaces.model.DefaultStreamedContent;
import org.primefaces.model.StreamedContent;

/** Files that the browser keeps instead of showing. */
public final class Download {

    private Download() {
    }

    /**
     * A table as a file. Its length is not told: the answer may be compressed on its way, and the browser would wait for the
     * rest of it.
     *
     * @param name without its ending
     */
    public static StreamedContent of(String name, SheetFormat format, byte[] bytes) {
        return of(name + "." + format.getExtension(), format.getContentType(), bytes);
    }

    /** Any file, by its whole name and its media type. */
    public static StreamedContent of(String fileName, String mediaType, byte[] bytes) {
        return DefaultStreamedContent.builder().name(fileName).contentType(mediaType).stream(() -> new ByteArrayInputStream(bytes)).build();
    }
}

package org.milerasmus.export;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.logging.Level;
import org.w3c.dom.Document;

/** Tagged PDF (PDF/UA) with fonts of its own, made of a page of XHTML. */
final class Pdf {

    private static final String FONT = "DejaVu Sans";

    static {
        XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.WARNING)); // it tells of each font that it loads
    }

    private Pdf() {
    }

    static void write(Document page, OutputStream out) throws IOException {
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.usePdfUaAccessibility(true);
        builder.useFont(() -> resource("/fonts/DejaVuSans.ttf"), FONT, 400, PdfRendererBuilder.FontStyle.NORMAL, true);
        builder.useFont(() -> resource("/fonts/DejaVuSans-Bold.ttf"), FONT, 700, PdfRendererBuilder.FontStyle.NORMAL, true);
        builder.withW3cDocument(page, null);
        builder.toStream(out);
        builder.run();
    }

    /** A text that lies beside this class. */
    static String text(String name) throws IOException {
        try (InputStream in = resource("/org/milerasmus/export/" + name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static InputStream resource(String path) {
        return Pdf.class.getResourceAsStream(path);
    }
}

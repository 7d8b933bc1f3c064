package org.milerasmus.demo.people;

import java.nio.charset.StandardCharsets;

/** A very small PDF, for the papers that invented people hand in. */
public final class DemoPdf {

    private static final String PDF = """
            %%PDF-1.4
            1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
            2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
            3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>endobj
            4 0 obj<</Length %d>>stream
            %s
            endstream endobj
            5 0 obj<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>endobj
            trailer<</Root 1 0 R/Size 6>>
            %%%%EOF
            """;

    private DemoPdf() {
    }

    /** A page with one line. */
    public static byte[] saying(String text) {
        String line = "BT /F1 14 Tf 60 760 Td (" + text + ") Tj ET";
        return PDF.formatted(line.length(), line).getBytes(StandardCharsets.US_ASCII);
    }
}

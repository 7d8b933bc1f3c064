package org.milerasmus.demo;

import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import org.milerasmus.document.Upload;
import org.milerasmus.exchange.application.Application;
import org.milerasmus.exchange.application.Document;
import org.milerasmus.exchange.application.DocumentKind;

/** The two documents that each application needs, as very small PDFs that say that they are invented. */
final class DemoDocuments {

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

    private final EntityManager em;

    DemoDocuments(EntityManager em) {
        this.em = em;
    }

    void add(Application application) {
        add(application, DocumentKind.IDENTITY, "identity.pdf");
        add(application, DocumentKind.CURRICULUM_VITAE, "cv.pdf");
    }

    /** A page with one line. */
    static byte[] pdf(String text) {
        String line = "BT /F1 14 Tf 60 760 Td (" + text + ") Tj ET";
        return PDF.formatted(line.length(), line).getBytes(StandardCharsets.US_ASCII);
    }

    private void add(Application application, DocumentKind kind, String fileName) {
        byte[] bytes = pdf("Invented document of " + application.getPerson().getName());
        em.persist(new Document(application, kind, Upload.of(fileName, bytes), application.getStartedAt()));
    }
}

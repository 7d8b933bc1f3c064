package org.milerasmus.demo.application;

import jakarta.persistence.EntityManager;
import org.milerasmus.demo.people.DemoPdf;
import org.milerasmus.document.Upload;
import org.milerasmus.exchange.application.Application;
import org.milerasmus.exchange.applicationdocument.Document;
import org.milerasmus.exchange.applicationdocument.DocumentKind;

/** The two documents that each application needs, as very small PDFs that say that they are invented. */
public final class DemoDocuments {

    private final EntityManager em;

    public DemoDocuments(EntityManager em) {
        this.em = em;
    }

    /** Adds both to an application. */
    public void add(Application application) {
        add(application, DocumentKind.IDENTITY, "identity.pdf");
        add(application, DocumentKind.CURRICULUM_VITAE, "cv.pdf");
    }

    private void add(Application application, DocumentKind kind, String fileName) {
        byte[] bytes = DemoPdf.saying("Invented document of " + application.getPerson().getName());
        em.persist(new Document(application, kind, Upload.of(fileName, bytes), application.getStartedAt()));
    }
}

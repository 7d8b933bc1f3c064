package org.milerasmus.web.exchange.application;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.milerasmus.document.Upload;
import org.milerasmus.exchange.applicationdocument.DocumentKind;
import org.milerasmus.exchange.applying.DocumentRow;
import org.milerasmus.exchange.applying.Documents;
import org.milerasmus.exchange.applying.Readiness;
import org.milerasmus.shared.RuleBroken;
import org.milerasmus.web.frame.Feedback;
import org.primefaces.event.FileUploadEvent;
import org.primefaces.model.file.UploadedFile;

/** The documents of a draft, kind by kind. */
@Named
@ViewScoped
public class ApplicationDocumentsView extends DraftStep {

    private static final long serialVersionUID = 1L;
    private static final int MEGABYTE = 1024 * 1024;

    @Inject
    private Documents documents;

    /** Adds a file; the kind is the one of the field that it was chosen in. */
    public void upload(FileUploadEvent event) {
        DocumentKind kind = (DocumentKind) event.getComponent().getAttributes().get("kind");
        UploadedFile file = event.getFile();
        try {
            documents.add(getDraft().id(), kind, file.getFileName(), file.getContent());
            read();
            Feedback.success("application.documents.added", kind);
        } catch (RuleBroken rule) {
            Feedback.errorAt(event.getComponent().getClientId(), "error." + rule.key(), rule.args());
        }
    }

    /** Removes a file. */
    public void remove(Long documentId) {
        documents.remove(documentId);
        read();
        Feedback.success("application.documents.removed");
    }

    /** The files of one kind. */
    public List<DocumentRow> of(DocumentKind kind) {
        return getDraft().documents().stream().filter(document -> document.kind() == kind).toList();
    }

    /** Whether every application needs a document of the kind. */
    public boolean needs(DocumentKind kind) {
        return Readiness.NEEDED.contains(kind);
    }

    public DocumentKind[] getKinds() {
        return DocumentKind.values();
    }

    /** Whether no further file can be added. */
    public boolean isFull() {
        return getDraft().documents().size() >= Documents.MAX_FILES;
    }

    public int getMost() {
        return Documents.MAX_FILES;
    }

    /** Bytes that a file may have. */
    public int getLimit() {
        return Upload.MAX_SIZE;
    }

    /** The same in megabytes. */
    public int getMegabytes() {
        return Upload.MAX_SIZE / MEGABYTE;
    }
}

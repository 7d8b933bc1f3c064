package org.milerasmus.web.partnership.academydocument;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.milerasmus.document.Upload;
import org.milerasmus.partnership.academy.Academies;
import org.milerasmus.partnership.academy.Academy;
import org.milerasmus.partnership.academydocument.AcademyDocumentRow;
import org.milerasmus.partnership.academydocument.AcademyDocuments;
import org.milerasmus.shared.RuleBroken;
import org.milerasmus.web.frame.Feedback;
import org.primefaces.event.FileUploadEvent;

/** The files that an academy shares: listed on its page, added and removed on a page of their own. */
@Named
@ViewScoped
public class AcademyDocumentsView implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int MEGABYTE = 1024 * 1024;

    @Inject
    private transient AcademyDocuments documents;

    @Inject
    private transient Academies academies;

    private Long academyId;
    private Academy academy;
    private String title;
    private List<AcademyDocumentRow> rows;

    /** Opens the page for changes, for those who keep the academy's page. */
    public void open() {
        academy = academies.find(academyId);
        rows = documents.keep(academyId);
    }

    /** The files by title. */
    public List<AcademyDocumentRow> getRows() {
        if (rows == null) {
            rows = documents.of(academyId);
        }
        return rows;
    }

    /** Shares a file under the title that was typed, or its own name. */
    public void upload(FileUploadEvent event) {
        String name = event.getFile().getFileName();
        try {
            documents.add(academyId, title == null ? name : title, name, event.getFile().getContent());
            Feedback.success("academyDocument.added", title == null ? name : title);
            title = null;
            rows = null;
        } catch (RuleBroken rule) {
            Feedback.errorAt(event.getComponent().getClientId(), "error." + rule.key(), rule.args());
        }
    }

    /** Takes a file back. */
    public void remove(AcademyDocumentRow row) {
        documents.remove(row.id());
        rows = null;
        Feedback.success("academyDocument.removed", row.title());
    }

    /** Bytes that a file may have. */
    public int getLimit() {
        return Upload.MAX_SIZE;
    }

    /** The same in megabytes. */
    public int getMegabytes() {
        return Upload.MAX_SIZE / MEGABYTE;
    }

    public Academy getAcademy() {
        return academy;
    }

    public Long getAcademyId() {
        return academyId;
    }

    public void setAcademyId(Long academyId) {
        this.academyId = academyId;
    }

    /** What the next file is. */
    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }
}

package org.milerasmus.partnership.academydocument;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Instant;
import org.milerasmus.document.StoredFile;
import org.milerasmus.document.Upload;
import org.milerasmus.partnership.academy.Academy;

/** A file that an academy shares with its partners: a charter, a map of the barracks, a list of what to bring. */
@Entity
@Table(name = "academy_document")
@NamedQuery(name = "AcademyDocument.ofAcademy", query = """
        select new org.milerasmus.partnership.academydocument.AcademyDocumentRow(d.id, d.title, d.fileName, d.size, d.uploadedAt, d.uploadedBy)
        from AcademyDocument d where d.academy.id = :academy order by d.title, d.id""")
@NamedQuery(name = "AcademyDocument.number", query = "select count(d) from AcademyDocument d where d.academy.id = :academy")
public class AcademyDocument extends StoredFile {

    private static final long serialVersionUID = 1L;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "academy_id", updatable = false)
    private Academy academy;

    @Column(nullable = false)
    private String title;

    @Column(name = "uploaded_by", nullable = false)
    private String uploadedBy;

    protected AcademyDocument() {
    }

    /** A file that somebody shares for an academy. */
    public AcademyDocument(Academy academy, String title, Upload upload, String uploadedBy, Instant uploadedAt) {
        super(upload, uploadedAt);
        this.academy = academy;
        this.title = title;
        this.uploadedBy = uploadedBy;
    }

    public Academy getAcademy() {
        return academy;
    }

    /** What the file is, in the academy's words. */
    public String getTitle() {
        return title;
    }

    public String getUploadedBy() {
        return uploadedBy;
    }
}

package org.milerasmus.exchange.applicationdocument;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Instant;
import org.milerasmus.document.StoredFile;
import org.milerasmus.document.Upload;
import org.milerasmus.exchange.application.Application;

/** A file that belongs to an application. */
@Entity
@Table(name = "document")
@NamedQuery(name = "Document.kinds", query = "select d.kind from Document d where d.application.id = :application")
@NamedQuery(name = "Document.ofApplication", query = "select d from Document d where d.application.id = :application order by d.id")
public class Document extends StoredFile {

    private static final long serialVersionUID = 1L;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "application_id")
    private Application application;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private DocumentKind kind;

    protected Document() {
    }

    /** A file of an application. */
    public Document(Application application, DocumentKind kind, Upload upload, Instant uploadedAt) {
        super(upload, uploadedAt);
        this.application = application;
        this.kind = kind;
    }

    public Application getApplication() {
        return application;
    }

    public DocumentKind getKind() {
        return kind;
    }
}

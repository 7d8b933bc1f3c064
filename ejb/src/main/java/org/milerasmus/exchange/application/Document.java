package org.milerasmus.exchange.application;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import org.milerasmus.shared.Aggregate;

/** A file that belongs to an application; its bytes are kept apart, so that lists never load them. */
@Entity
@Table(name = "document")
@NamedQuery(name = "Document.kinds", query = "select d.kind from Document d where d.application.id = :application")
@NamedQuery(name = "Document.ofApplication", query = "select d from Document d where d.application.id = :application order by d.id")
public class Document extends Aggregate {

    private static final long serialVersionUID = 1L;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "application_id")
    private Application application;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private DocumentKind kind;

    @Column(name = "file_name", nullable = false)
    private String fileName;

    @Column(name = "media_type", nullable = false)
    private String mediaType;

    @Column(nullable = false)
    private long size;

    @Column(nullable = false)
    private String sha256;

    @Column(name = "uploaded_at", nullable = false)
    private Instant uploadedAt;

    @OneToOne(fetch = FetchType.LAZY, cascade = CascadeType.ALL, orphanRemoval = true, optional = false)
    @JoinColumn(name = "content_id")
    private DocumentContent content;

    protected Document() {
    }

    /** A file that has been looked at: its type is told from the content, its name is clean. */
    public Document(Application application, DocumentKind kind, String fileName, String mediaType, byte[] bytes, Instant uploadedAt) {
        this.application = application;
        this.kind = kind;
        this.fileName = fileName;
        this.mediaType = mediaType;
        this.sha256 = fingerprint(bytes);
        this.size = bytes.length;
        this.uploadedAt = uploadedAt;
        this.content = new DocumentContent(bytes);
    }

    public Application getApplication() {
        return application;
    }

    public DocumentKind getKind() {
        return kind;
    }

    /** The name that the applicant's file had, without any path. */
    public String getFileName() {
        return fileName;
    }

    /** The type told from the content, never the one that the browser claimed. */
    public String getMediaType() {
        return mediaType;
    }

    /** Length in bytes. */
    public long getSize() {
        return size;
    }

    /** SHA-256 of the bytes in hexadecimal. */
    public String getSha256() {
        return sha256;
    }

    public Instant getUploadedAt() {
        return uploadedAt;
    }

    private static String fingerprint(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java platform knows SHA-256", impossible);
        }
    }

    /** The file itself. */
    public byte[] bytes() {
        return content.bytes();
    }
}

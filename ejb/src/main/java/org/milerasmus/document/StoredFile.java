package org.milerasmus.document;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.OneToOne;
import java.time.Instant;
import org.milerasmus.shared.Aggregate;

/**
 * A file that belongs to a record of some capability, which says who may read it; its bytes are kept apart, so that lists
 * never load them. Tables have the columns {@code file_name, media_type, size, sha256, uploaded_at, content_id}.
 */
@MappedSuperclass
public abstract class StoredFile extends Aggregate {

    private static final long serialVersionUID = 1L;

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
    private FileContent content;

    protected StoredFile() {
    }

    protected StoredFile(Upload upload, Instant uploadedAt) {
        byte[] bytes = upload.bytes();
        this.fileName = upload.fileName();
        this.mediaType = upload.mediaType();
        this.sha256 = Fingerprint.of(bytes);
        this.size = bytes.length;
        this.uploadedAt = uploadedAt;
        this.content = new FileContent(bytes);
    }

    /** The name that the file had where it came from, without any path. */
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

    /** SHA-256 of the bytes as they are stored now: other than {@link #getSha256()} when somebody has changed them past the application. */
    public String currentSha256() {
        return Fingerprint.of(content.bytes());
    }

    /** The file itself, on its way to somebody who may read it. */
    public Download download() {
        return new Download(fileName, mediaType, content.bytes());
    }
}

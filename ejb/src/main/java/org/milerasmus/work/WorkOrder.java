package org.milerasmus.work;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.time.Instant;

/** What somebody has asked for; it never changes. */
@Embeddable
public class WorkOrder implements Serializable {

    private static final long serialVersionUID = 1L;

    @Column(nullable = false, updatable = false)
    private String kind;

    @Column(name = "account_id", nullable = false, updatable = false)
    private Long accountId;

    @Column(nullable = false, updatable = false)
    private String language;

    @Column(name = "file_name", nullable = false, updatable = false)
    private String fileName;

    @Column(name = "requested_at", nullable = false, updatable = false)
    private Instant requestedAt;

    protected WorkOrder() {
    }

    /** An order for a kind of long work, whose file has a name and is written in the language of who asks. */
    public WorkOrder(String kind, Long accountId, String language, String fileName, Instant requestedAt) {
        this.kind = kind;
        this.accountId = accountId;
        this.language = language;
        this.fileName = fileName;
        this.requestedAt = requestedAt;
    }

    /** Which kind of long work. */
    public String getKind() {
        return kind;
    }

    /** Number of the account that asked for it. */
    public Long getAccountId() {
        return accountId;
    }

    String getLanguage() {
        return language;
    }

    /** Name of the file that it becomes. */
    public String getFileName() {
        return fileName;
    }

    public Instant getRequestedAt() {
        return requestedAt;
    }
}

package org.milerasmus.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** One line of the audit trail. It is written once and never changed; the application has no way to remove it. */
@Entity
@Table(name = "audit_entry")
public class AuditEntry {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(nullable = false)
    private Instant at;

    @Column(nullable = false)
    private String actor;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private AuditAction action;

    @Column(name = "record_type", nullable = false)
    private String recordType;

    @Column(name = "record_id")
    private String recordId;

    @Column(name = "record_code")
    private String recordCode;

    private String details;

    protected AuditEntry() {
    }

    /** Number of the line. */
    public Long getId() {
        return id;
    }

    /** When it happened. */
    public Instant getAt() {
        return at;
    }

    /** E-mail address of the account that did it, or {@code system}. */
    public String getActor() {
        return actor;
    }

    /** What was done. */
    public AuditAction getAction() {
        return action;
    }

    /** Kind of record, by the name of its type: {@code Application}. */
    public String getRecordType() {
        return recordType;
    }

    /** Number of the record, when there was one. */
    public String getRecordId() {
        return recordId;
    }

    /** Code that people know the record by, where it has one and the entry tells of a change: {@code MEX-2026-00042}. */
    public String getRecordCode() {
        return recordCode;
    }

    /** For a change one line a field, {@code field: old → new}; secrets are never written. */
    public String getDetails() {
        return details;
    }
}

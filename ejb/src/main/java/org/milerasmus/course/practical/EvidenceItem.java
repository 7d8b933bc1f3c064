package org.milerasmus.course.practical;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Instant;
import org.milerasmus.document.Download;
import org.milerasmus.document.StoredFile;
import org.milerasmus.document.Upload;

/** A piece of evidence: an image of a disk, a log, a dump, with the hash by which whoever receives it can tell that it is unchanged. */
@Entity
@Table(name = "evidence_item")
@NamedQuery(name = "EvidenceItem.ofTask", query = "select i from EvidenceItem i where i.task.id = :task order by i.label")
@NamedQuery(name = "EvidenceItem.count", query = "select count(i) from EvidenceItem i where i.task.id = :task")
@NamedQuery(name = "EvidenceItem.labelled", query = "select count(i) from EvidenceItem i where i.task.id = :task and i.label = :label")
public class EvidenceItem extends StoredFile {

    private static final long serialVersionUID = 1L;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "task_id", updatable = false)
    private PracticalTask task;

    @Column(nullable = false, updatable = false)
    private String label;

    @Column(nullable = false, updatable = false)
    private String description;

    protected EvidenceItem() {
    }

    /** A piece of evidence of a task. */
    public EvidenceItem(PracticalTask task, String label, String description, Upload upload, Instant uploadedAt) {
        super(upload, uploadedAt);
        this.task = task;
        this.label = label;
        this.description = description;
    }

    /** The same piece of evidence for a copy of its task. */
    public EvidenceItem copyTo(PracticalTask other, Instant now) {
        Download file = download();
        return new EvidenceItem(other, label, description, Upload.asItIs(file.fileName(), file.bytes()), now);
    }

    public PracticalTask getTask() {
        return task;
    }

    /** What it is called in the log, such as {@code E-01}: each label stands once in a task. */
    public String getLabel() {
        return label;
    }

    public String getDescription() {
        return description;
    }

    /** The label, for the audit trail. */
    @Override
    public String toString() {
        return label;
    }
}

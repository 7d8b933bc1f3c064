package org.milerasmus.course.practical.attempt;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Instant;
import org.milerasmus.course.practical.EvidenceItem;
import org.milerasmus.shared.Aggregate;

/** A participant has got a piece of evidence in an attempt, whatever the log of the participant says. */
@Entity
@Table(name = "evidence_download")
@NamedQuery(name = "EvidenceDownload.ofAttempts", query = "select d from EvidenceDownload d where d.attempt.id in :attempts order by d.id")
public class EvidenceDownload extends Aggregate {

    private static final long serialVersionUID = 1L;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "attempt_id", updatable = false)
    private Attempt attempt;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "item_id", updatable = false)
    private EvidenceItem item;

    @Column(name = "downloaded_at", nullable = false, updatable = false)
    private Instant downloadedAt;

    protected EvidenceDownload() {
    }

    /** It is given out now. */
    public EvidenceDownload(Attempt attempt, EvidenceItem item, Instant now) {
        this.attempt = attempt;
        this.item = item;
        this.downloadedAt = now;
    }

    public Attempt getAttempt() {
        return attempt;
    }

    public EvidenceItem getItem() {
        return item;
    }

    public Instant getDownloadedAt() {
        return downloadedAt;
    }
}

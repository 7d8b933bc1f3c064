package org.milerasmus.work;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Lob;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import jakarta.persistence.FetchType;
import java.io.Serializable;

/** One item of long work and, once it is done, the file that was made of it. */
@Entity
@Table(name = "work_item")
@NamedQuery(name = "JobItem.next", query = "select i from JobItem i where i.job.id = :job and i.done = false order by i.position")
@NamedQuery(name = "JobItem.part", query = "select i from JobItem i where i.job.id = :job and i.position >= :from order by i.position")
@NamedQuery(name = "JobItem.remove", query = "delete from JobItem i where i.job.id = :job")
public class JobItem implements Serializable {

    private static final long serialVersionUID = 1L;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "job_id", updatable = false)
    private Job job;

    @Column(nullable = false, updatable = false)
    private int position;

    @Column(nullable = false, updatable = false)
    private String subject;

    @Column(nullable = false)
    private boolean done;

    @Column(name = "file_name")
    private String fileName;

    @Lob
    private byte[] bytes;

    protected JobItem() {
    }

    JobItem(Job job, int position, String subject) {
        this.job = job;
        this.position = position;
        this.subject = subject;
    }

    void becomes(LongWork.Piece piece) {
        done = true;
        fileName = piece.fileName();
        bytes = piece.bytes().clone();
    }

    String getSubject() {
        return subject;
    }

    int getPosition() {
        return position;
    }

    LongWork.Piece piece() {
        return new LongWork.Piece(fileName, bytes);
    }
}

package org.milerasmus.notification;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;

/** A piece of news for one account. It is kept as a key and its values, so that it is read in the language of the reader. */
@Entity
@Table(name = "notice")
@NamedQuery(name = "Notice.unread", query = "select count(n) from Notice n where n.accountId = :account and n.readAt is null")
@NamedQuery(name = "Notice.count", query = "select count(n) from Notice n where n.accountId = :account")
@NamedQuery(name = "Notice.fresh", query = """
        select count(n) from Notice n where n.accountId = :account and n.textKey = :key and n.link = :link and n.readAt is null and n.createdAt > :since""")
@NamedQuery(name = "Notice.list", query = "select n from Notice n where n.accountId = :account order by n.id desc")
@NamedQuery(name = "Notice.readAll", query = "update Notice n set n.readAt = :now where n.accountId = :account and n.readAt is null")
public class Notice {

    private static final String BETWEEN = "\n";

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "account_id", nullable = false, updatable = false)
    private Long accountId;

    @Column(name = "text_key", nullable = false, updatable = false)
    private String textKey;

    @Column(updatable = false)
    private String args;

    @Column(updatable = false)
    private String link;

    @Column(name = "created_at", nullable = false, updatable = false)
    private Instant createdAt;

    @Column(name = "read_at")
    private Instant readAt;

    protected Notice() {
    }

    Notice(Long accountId, News news, Instant createdAt) {
        this.accountId = accountId;
        this.textKey = news.key();
        this.args = String.join(BETWEEN, news.args());
        this.link = news.link();
        this.createdAt = createdAt;
    }

    /** The account's holder has seen it. */
    void read(Instant now) {
        readAt = readAt == null ? now : readAt;
    }

    News news() {
        return new News(textKey, List.of(args.split(BETWEEN, -1)), link);
    }

    Long getId() {
        return id;
    }

    Long getAccountId() {
        return accountId;
    }

    Instant getCreatedAt() {
        return createdAt;
    }

    boolean isRead() {
        return readAt != null;
    }
}

package org.milerasmus.outbox;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import org.milerasmus.shared.RuleBroken;
import org.milerasmus.shared.text.Typed;

/** A mail that is written together with what it tells about, and sent later. */
@Entity
@Table(name = "outbox_mail")
@NamedQuery(name = "OutboxMail.due", query = """
        select m from OutboxMail m where m.status in :waiting and m.nextAttemptAt <= :now order by m.nextAttemptAt, m.id""")
@NamedQuery(name = "OutboxMail.claim", query = """
        update OutboxMail m set m.status = :sending, m.attempts = m.attempts + 1, m.nextAttemptAt = :until, m.version = m.version + 1
        where m.id = :id and m.version = :version""")
public class OutboxMail {

    /** After so many failures nobody tries any more. */
    static final int MAX_ATTEMPTS = 8;

    private static final int LONGEST_ERROR = 1_000;
    private static final int PAUSE_GROWS = 3;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private long version;

    @Column(nullable = false, updatable = false)
    private String recipient;

    @Column(nullable = false, updatable = false)
    private String subject;

    @Column(nullable = false)
    private String body;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private MailStatus status = MailStatus.QUEUED;

    @Column(nullable = false)
    private int attempts;

    @Column(name = "created_at", nullable = false, updatable = false)
    private Instant createdAt;

    @Column(name = "next_attempt_at", nullable = false)
    private Instant nextAttemptAt;

    @Column(name = "sent_at")
    private Instant sentAt;

    @Column(name = "last_error")
    private String lastError;

    protected OutboxMail() {
    }

    /** A mail that is due at once. */
    public OutboxMail(String recipient, String subject, String body, Instant now) {
        this.recipient = recipient;
        this.subject = Typed.oneLine(subject);
        this.body = body;
        this.createdAt = now;
        this.nextAttemptAt = now;
    }

    /** The mail server has taken it. Its text is forgotten: it may hold a link that gives access. */
    void sent(Instant now) {
        status = MailStatus.SENT;
        sentAt = now;
        body = "";
        lastError = null;
    }

    /** It could not be sent; the pause before the next attempt grows from a minute to half a day. */
    void failed(Instant now, String error) {
        status = attempts >= MAX_ATTEMPTS ? MailStatus.DEAD : MailStatus.QUEUED;
        nextAttemptAt = now.plus(pause(attempts));
        lastError = error.length() <= LONGEST_ERROR ? error : error.substring(0, LONGEST_ERROR);
    }

    /** A minute after the first attempt, three times as long after each further one. */
    static Duration pause(int attempts) {
        return Duration.ofMinutes((long) Math.pow(PAUSE_GROWS, Math.max(0, attempts - 1)));
    }

    /** Somebody has seen to the reason: the attempts begin anew, at once. */
    void tryAgain(Instant now) {
        if (status == MailStatus.SENT || status == MailStatus.SENDING) {
            throw RuleBroken.of("notification.notWaiting");
        }
        status = MailStatus.QUEUED;
        attempts = 0;
        nextAttemptAt = now;
    }

    Long getId() {
        return id;
    }

    long getVersion() {
        return version;
    }

    MailStatus getStatus() {
        return status;
    }

    String getRecipient() {
        return recipient;
    }

    String getSubject() {
        return subject;
    }

    String getBody() {
        return body;
    }

    Instant getNextAttemptAt() {
        return nextAttemptAt;
    }

}

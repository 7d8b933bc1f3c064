package org.milerasmus.exchange.learning;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.time.Instant;

/** By whom and when a version was brought to its end, and in which words; empty for what is open or in force. */
@Embeddable
public class Closing implements Serializable {

    private static final long serialVersionUID = 1L;

    @Column(name = "closed_by")
    private String closedBy;

    @Column(name = "closed_at")
    private Instant closedAt;

    @Column(name = "close_words")
    private String closeWords;

    protected Closing() {
    }

    Closing(Author author, String words) {
        closedBy = author.name();
        closedAt = author.at();
        closeWords = words;
    }

    /** Name of who did it. */
    public String getClosedBy() {
        return closedBy;
    }

    public Instant getClosedAt() {
        return closedAt;
    }

    /** Why it was sent back. */
    public String getCloseWords() {
        return closeWords;
    }
}

package org.milerasmus.web.course.session;

import java.io.Serializable;
import java.time.LocalDate;
import org.milerasmus.course.session.SessionStatus;
import org.milerasmus.course.session.listing.SessionFilter;

/** What is looked for in lists of sessions in every state; the address of the page keeps it. */
public class SessionSearch implements Serializable {

    private static final long serialVersionUID = 1L;

    private String words;
    private SessionStatus status;
    private LocalDate from;
    private LocalDate to;

    SessionFilter filter() {
        return new SessionFilter(words, status, from, to);
    }

    public SessionStatus[] getStatuses() {
        return SessionStatus.values();
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public SessionStatus getStatus() {
        return status;
    }

    public void setStatus(SessionStatus status) {
        this.status = status;
    }

    /** Sessions that end on this day or later. */
    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    /** Sessions that begin on this day or earlier. */
    public LocalDate getTo() {
        return to;
    }

    public void setTo(LocalDate to) {
        this.to = to;
    }
}

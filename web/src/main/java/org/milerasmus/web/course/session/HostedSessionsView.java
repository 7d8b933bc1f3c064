package org.milerasmus.web.course.session;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import org.milerasmus.course.session.SessionStatus;
import org.milerasmus.course.session.planning.SessionFilter;
import org.milerasmus.course.session.planning.SessionRow;
import org.milerasmus.course.session.planning.SessionLists;
import org.milerasmus.web.list.LazyPage;

/** The sessions of the own academy in every state; all sessions for administrators and auditors. */
@Named
@ViewScoped
public class HostedSessionsView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient SessionLists sessions;

    private String words;
    private SessionStatus status;
    private LocalDate from;
    private LocalDate to;

    private final LazyPage<SessionRow> rows = LazyPage.of(this::filter, f -> sessions.count(f), (f, page) -> sessions.list(f, page), SessionRow::code);

    private SessionFilter filter() {
        return new SessionFilter(words, status, from, to);
    }

    public LazyPage<SessionRow> getRows() {
        return rows;
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

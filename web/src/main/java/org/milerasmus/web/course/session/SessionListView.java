package org.milerasmus.web.course.session;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.milerasmus.course.enrolmentlist.FreeSeats;
import org.milerasmus.course.session.SessionForm;
import org.milerasmus.course.session.SessionStand;
import org.milerasmus.course.session.listing.OpenSessionFilter;
import org.milerasmus.course.session.listing.OpenSessions;
import org.milerasmus.course.session.listing.SessionRow;
import org.milerasmus.shared.PageRequest;
import org.milerasmus.web.list.LazyPage;

/** The list of published sessions, open to everybody. */
@Named
@ViewScoped
public class SessionListView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient OpenSessions sessions;

    @Inject
    private transient FreeSeats seats;

    @Inject
    private transient Clock clock;

    private final Map<Long, Integer> taken = new HashMap<>();
    private String words;
    private Long host;
    private String country;
    private String course;
    private SessionForm held;
    private LocalDate from;
    private LocalDate to;
    private SessionStand stand = SessionStand.ENROLS;

    private final LazyPage<SessionRow> rows = LazyPage.of(this::filter, f -> sessions.count(f), this::read, SessionRow::code);

    private List<SessionRow> read(OpenSessionFilter filter, PageRequest page) {
        List<SessionRow> found = sessions.list(filter, page);
        List<Long> sessionIds = found.stream().map(SessionRow::id).toList();
        sessionIds.forEach(taken::remove);
        taken.putAll(seats.taken(sessionIds));
        return found;
    }

    /** Seats of a session that are still to be had. */
    public int free(SessionRow row) {
        return Math.max(0, row.capacity() - taken.getOrDefault(row.id(), 0));
    }

    private OpenSessionFilter filter() {
        return new OpenSessionFilter(words, host, country, course, held, from, to, stand);
    }

    /** How a row stands now. */
    public SessionStand standOf(SessionRow row) {
        return row.stand(clock.instant());
    }

    public LazyPage<SessionRow> getRows() {
        return rows;
    }

    public SessionStand[] getStands() {
        return SessionStand.values();
    }

    public SessionForm[] getForms() {
        return SessionForm.values();
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    /** Number of the academy or university that teaches. */
    public Long getHost() {
        return host;
    }

    public void setHost(Long host) {
        this.host = host;
    }

    public String getCountry() {
        return country;
    }

    public void setCountry(String country) {
        this.country = country;
    }

    /** Code of the course that is taught; links from the catalogue set it. */
    public String getCourse() {
        return course;
    }

    public void setCourse(String course) {
        this.course = course;
    }

    public SessionForm getHeld() {
        return held;
    }

    public void setHeld(SessionForm held) {
        this.held = held;
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

    public SessionStand getStand() {
        return stand;
    }

    public void setStand(SessionStand stand) {
        this.stand = stand;
    }
}

package org.milerasmus.web.course.calendar;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Instant;
import org.milerasmus.course.calendar.CalendarFeeds;
import org.milerasmus.outbox.MailSettings;
import org.milerasmus.security.Caller;
import org.milerasmus.security.Role;

/** The addresses of the caller's calendars; each is shown once, when it is made. */
@Named
@ViewScoped
public class FeedView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient CalendarFeeds feeds;

    @Inject
    private transient MailSettings settings;

    @Inject
    private transient Caller caller;

    private Instant mineSince;
    private Instant academySince;
    private String mine;
    private String academy;

    /** Reads since when there are addresses. */
    public void load() {
        mineSince = feeds.mine().orElse(null);
        academySince = isStaff() ? feeds.ofMyAcademy().orElse(null) : null;
    }

    /** Makes a new address for the own calendar. */
    public void renewMine() {
        mine = address(feeds.renewMine());
        load();
    }

    /** Makes a new address for the calendar of the academy. */
    public void renewAcademy() {
        academy = address(feeds.renewThatOfMyAcademy());
        load();
    }

    private String address(String token) {
        return settings.address(FeedServlet.PATH + token + ".ics");
    }

    /** Whether the caller also keeps the calendar of an academy. */
    public boolean isStaff() {
        return caller.is(Role.STAFF);
    }

    /** Since when the own calendar has its address; null when it has none. */
    public Instant getMineSince() {
        return mineSince;
    }

    /** Since when the calendar of the academy has its address; null when it has none. */
    public Instant getAcademySince() {
        return academySince;
    }

    /** The new address of the own calendar; null unless it was made just now. */
    public String getMine() {
        return mine;
    }

    /** The new address of the calendar of the academy; null unless it was made just now. */
    public String getAcademy() {
        return academy;
    }
}

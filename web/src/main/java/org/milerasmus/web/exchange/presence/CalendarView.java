package org.milerasmus.web.exchange.presence;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.List;
import org.milerasmus.exchange.mobility.Direction;
import org.milerasmus.exchange.presence.PresenceFilter;
import org.milerasmus.exchange.presence.PresenceRow;
import org.milerasmus.exchange.presence.Presences;
import org.milerasmus.shared.PageRequest;
import org.milerasmus.web.list.LazyPage;
import org.primefaces.event.SelectEvent;
import org.primefaces.model.LazyScheduleModel;
import org.primefaces.model.ScheduleEvent;
import org.primefaces.model.ScheduleModel;

/** The stays of a month, as a calendar or as a table of the same. */
@Named
@ViewScoped
public class CalendarView implements Serializable {

    private static final long serialVersionUID = 1L;

    /** More bars than these nobody reads in one month: the table has them all. */
    private static final int MOST = 200;

    @Inject
    private transient Presences presences;

    @Inject
    private transient PresenceBars bars;

    @Inject
    private transient Clock clock;

    private YearMonth month;
    private boolean table;
    private Direction direction;
    private String words;
    private LazyPage<PresenceRow> rows;
    private PresenceFilter counted;
    private long all;
    private final ScheduleModel schedule = new Month();

    /** The rows of the table. */
    public LazyPage<PresenceRow> getRows() {
        if (rows == null) {
            rows = LazyPage.of(this::filter, filter -> presences.count(filter), (filter, page) -> presences.list(filter, page), PresenceRow::code);
        }
        return rows;
    }

    private PresenceFilter filter() {
        return new PresenceFilter(getShown().atDay(1), getShown().atEndOfMonth(), direction, null, words);
    }

    /** Shows the rows of a changed search from the first one on. */
    public void find() {
        getRows().restart();
    }

    /** Opens the stay that is clicked. */
    public String open(SelectEvent<ScheduleEvent<String>> clicked) {
        return "/exchange/mobility/view?faces-redirect=true&code=" + clicked.getObject().getData();
    }

    /** The month that is shown: the wanted one, else the current one. */
    public YearMonth getShown() {
        return month == null ? YearMonth.now(clock) : month;
    }

    /** Number of stays in the month, when the calendar cannot show all of them; else 0. */
    public long getTooMany() {
        PresenceFilter shown = filter();
        if (!shown.equals(counted)) {
            all = presences.count(shown);
            counted = shown;
        }
        return all > MOST ? all : 0;
    }

    /** Most bars that the calendar shows. */
    public int getMost() {
        return MOST;
    }

    public ScheduleModel getSchedule() {
        return schedule;
    }

    public Direction[] getDirections() {
        return Direction.values();
    }

    /** Year and month of the address; null for the current one. */
    public YearMonth getMonth() {
        return month;
    }

    public void setMonth(YearMonth month) {
        this.month = month;
    }

    /** Whether the table is shown instead of the calendar. */
    public boolean isTable() {
        return table;
    }

    public void setTable(boolean table) {
        this.table = table;
    }

    public Direction getDirection() {
        return direction;
    }

    public void setDirection(Direction direction) {
        this.direction = direction;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    /** The bars of the month, fetched when the calendar asks for them. */
    private final class Month extends LazyScheduleModel {
        private static final long serialVersionUID = 1L;

        @Override
        public void loadEvents(LocalDateTime from, LocalDateTime to) {
            PresenceFilter days = new PresenceFilter(from.toLocalDate(), to.toLocalDate().minusDays(1), direction, null, words);
            List<PresenceRow> found = presences.list(days, new PageRequest(0, MOST, null, false));
            found.forEach(row -> addEvent(bars.of(row)));
        }
    }
}

package org.milerasmus.web.exchange.presence;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.milerasmus.exchange.mobility.Direction;
import org.milerasmus.exchange.presence.Place;
import org.milerasmus.exchange.presence.PresenceFilter;
import org.milerasmus.exchange.presence.PresenceRow;
import org.milerasmus.exchange.presence.Presences;
import org.milerasmus.web.list.LazyPage;
import org.milerasmus.web.map.MapPicture;
import org.milerasmus.web.map.MapPoint;
import org.milerasmus.web.text.Formats;

/** Who is where on a day: a map of the hosts, and the people as a table. */
@Named
@ViewScoped
public class WhereaboutsView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Presences presences;

    @Inject
    private transient Formats formats;

    @Inject
    private transient Clock clock;

    private LocalDate day;
    private Direction direction;
    private Long host;
    private String words;
    private MapPicture map;
    private LazyPage<PresenceRow> rows;

    /** The map of the day; asked for often, so it is kept. */
    public MapPicture getMap() {
        if (map == null) {
            PresenceFilter everywhere = new PresenceFilter(getDay(), getDay(), direction, null, words);
            map = MapPicture.of(presences.places(everywhere).stream().map(this::point).toList());
        }
        return map;
    }

    private MapPoint point(Place place) {
        String chosen = "/exchange/presence/map?day=" + getDay() + "&host=" + place.academyId() + (direction == null ? "" : "&direction=" + direction);
        return new MapPoint(place.name(), place.point(), place.people(), null, place.academyId().equals(host) ? "positive" : "info", chosen);
    }

    /** Number of people who are anywhere. */
    public long getPeople() {
        return getMap().getPoints().stream().mapToLong(MapPoint::count).sum();
    }

    /** The people as rows. */
    public LazyPage<PresenceRow> getRows() {
        if (rows == null) {
            rows = LazyPage.of(this::filter, filter -> presences.count(filter), (filter, page) -> presences.list(filter, page), PresenceRow::code);
        }
        return rows;
    }

    private PresenceFilter filter() {
        return new PresenceFilter(getDay(), getDay(), direction, host, words);
    }

    /** Shows what a changed search finds. */
    public void find() {
        map = null;
        getRows().restart();
    }

    /** Looks at all places again. */
    public void everywhere() {
        host = null;
        find();
    }

    /** Name of the host that is looked at; null for all. */
    public String getHostName() {
        return host == null ? null : presences.places(filter()).stream().map(Place::name).findFirst().orElse(formats.text("presence.nobody"));
    }

    public Direction[] getDirections() {
        return Direction.values();
    }

    /** The day; today unless another one is chosen. */
    public LocalDate getDay() {
        return day == null ? LocalDate.now(clock) : day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }

    /** The same for the address. */
    public String getOn() {
        return day == null ? null : day.toString();
    }

    /** What is no day is today. */
    public void setOn(String typed) {
        try {
            day = typed == null ? null : LocalDate.parse(typed);
        } catch (DateTimeParseException unknown) {
            day = null;
        }
    }

    public Direction getDirection() {
        return direction;
    }

    public void setDirection(Direction direction) {
        this.direction = direction;
    }

    public Long getHost() {
        return host;
    }

    public void setHost(Long host) {
        this.host = host;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }
}

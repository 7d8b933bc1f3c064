package org.milerasmus.course.calendar;

import java.io.IOException;
import java.io.StringWriter;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.RefreshInterval;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;

/**
 * Entries as a calendar after RFC 5545. Hours are written in UTC, which every reader shows in its own zone: a calendar that carries rules of
 * zones carries those of the day on which it was written, and the library would look for newer ones in the network.
 */
final class FeedText {

    private static final Duration REFRESH = Duration.ofHours(1);

    private final String name;
    private final URI site;
    private final Instant now;

    /**
     * @param name what the calendar is called where somebody subscribes to it
     * @param site address of the application, for links to the pages of sessions and as the end of each entry's name
     */
    FeedText(String name, URI site, Instant now) {
        this.name = name;
        this.site = site;
        this.now = now;
    }

    /** The calendar, in lines that end as the standard wants. */
    String write(List<FeedEntry> entries) {
        Calendar calendar = new Calendar();
        calendar.add(new ProdId("-//Military Erasmus//Timetables//EN"));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableCalScale.GREGORIAN);
        calendar.add(new XProperty("X-WR-CALNAME", name));
        calendar.add(new RefreshInterval(null, REFRESH));
        entries.forEach(entry -> calendar.add(event(entry)));
        try (StringWriter text = new StringWriter()) {
            new CalendarOutputter(false).output(calendar, text);
            return text.toString();
        } catch (IOException impossible) {
            throw new IllegalStateException("Nothing is written to but memory", impossible);
        }
    }

    private VEvent event(FeedEntry entry) {
        VEvent event = entry.from() == null ? new VEvent(entry.firstDay(), entry.lastDay().plusDays(1), entry.title())
                : new VEvent(entry.from(), entry.to(), entry.title());
        event.replace(new DtStamp(now));
        event.add(new Uid(entry.uid() + "@" + site.getHost()));
        event.add(new Sequence((int) entry.revision()));
        event.add(new Description(entry.about()));
        event.add(new Url(site.resolve("course/session/view?code=" + entry.code())));
        event.add(entry.cancelled() ? ImmutableStatus.VEVENT_CANCELLED : ImmutableStatus.VEVENT_CONFIRMED);
        if (entry.where() != null) {
            event.add(new Location(entry.where()));
        }
        return event;
    }
}

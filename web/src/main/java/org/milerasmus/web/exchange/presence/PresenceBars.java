package org.milerasmus.web.exchange.presence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import org.milerasmus.exchange.presence.PresenceRow;
import org.milerasmus.web.text.Formats;
import org.primefaces.model.DefaultScheduleEvent;
import org.primefaces.model.ScheduleEvent;

/** Stays as the bars of a calendar, in the words of the reader. */
@ApplicationScoped
public class PresenceBars {

    @Inject
    private Formats formats;

    /** The bar of one stay, which knows its code. */
    public ScheduleEvent<String> of(PresenceRow row) {
        return DefaultScheduleEvent.<String>builder().id(row.code()).data(row.code()).allDay(true)
                .title(formats.text("presence.bar", row.name(), row.receiving()))
                .startDate(row.from().atStartOfDay()).endDate(row.to().plusDays(1).atStartOfDay())
                .styleClass("bar-" + row.status().name().toLowerCase(Locale.ROOT))
                .description(formats.text("presence.barText", row.name(), row.receiving(), row.from(), row.to(), row.status())).build();
    }
}

package org.milerasmus.exercise.report;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Locale;

/** Values as the after-action report shows them: moments in the zone of the host, nations by their name. */
public record ReportWords(ZoneId zone, Locale language) {

    /** A moment on the clock of the host. */
    public ZonedDateTime at(Instant moment) {
        return moment.atZone(zone);
    }

    /** The nation with an ISO code. */
    public String country(String code) {
        return Locale.of("", code).getDisplayCountry(language);
    }
}

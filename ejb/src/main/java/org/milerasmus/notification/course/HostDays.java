package org.milerasmus.notification.course;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.milerasmus.partnership.academy.Academy;

/** Days and moments in the words of the recipient and on the clock of the host. */
final class HostDays {

    private HostDays() {
    }

    /** A day; nothing for none. */
    static String day(LocalDate day, Locale language) {
        return day == null ? "" : DateTimeFormatter.ofPattern("d MMM uuuu", language).format(day);
    }

    /** A moment with its zone; nothing for none. */
    static String moment(Instant at, Academy host, Locale language) {
        return at == null ? "" : DateTimeFormatter.ofPattern("d MMM uuuu, HH:mm zzz", language).format(at.atZone(host.zone()));
    }
}

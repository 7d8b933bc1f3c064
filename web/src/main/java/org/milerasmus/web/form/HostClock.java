package org.milerasmus.web.form;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.milerasmus.partnership.academy.Academy;

/** Moments as they are typed and read on the clock of a host. */
public record HostClock(ZoneId zone) {

    private static final ZoneId WITHOUT_HOST = ZoneId.of("Europe/Brussels");

    /** The clock of a host, or that of the programme as long as none is chosen. */
    public static HostClock of(Academy host) {
        return new HostClock(host == null ? WITHOUT_HOST : host.zone());
    }

    /** What the clock shows at a moment; null for none. */
    public LocalDateTime local(Instant moment) {
        return moment == null ? null : LocalDateTime.ofInstant(moment, zone);
    }

    /** The moment at which the clock shows a time; null for none. */
    public Instant instant(LocalDateTime local) {
        return local == null ? null : local.atZone(zone).toInstant();
    }
}

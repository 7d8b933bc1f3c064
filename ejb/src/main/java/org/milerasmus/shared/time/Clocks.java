package org.milerasmus.shared.time;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;

/** The clock that every rule reads, so that a test can set it. */
@ApplicationScoped
public class Clocks {

    /** The server's time in UTC. */
    @Produces
    Clock clock() {
        return Clock.systemUTC();
    }
}

package org.milerasmus.exchange.verification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Stops those who guess: after ten unknown codes within ten minutes an address gets no more answers until the ten minutes are
 * over. Right codes do not count, so that a gate may check a whole company. Each server keeps its own count, which lets a
 * guesser try that many times more: against 100 bits it does not matter.
 */
@ApplicationScoped
public class GuessLimit {

    /** Unknown codes that an address may ask for within the time. */
    public static final int ALLOWED = 10;

    static final Duration WITHIN = Duration.ofMinutes(10);
    private static final int REMEMBERED = 10_000;

    @Inject
    private Clock clock;

    private final Map<String, Guesses> guesses = new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Guesses> eldest) {
            return size() > REMEMBERED;
        }
    };

    protected GuessLimit() {
    }

    GuessLimit(Clock clock) {
        this.clock = clock;
    }

    /** Whether an address may still ask. */
    synchronized boolean mayAsk(String address) {
        Guesses known = guesses.get(address);
        return known == null || known.number < ALLOWED || isOver(known);
    }

    /** Notes that an address has asked for an unknown code. */
    synchronized void wrong(String address) {
        Guesses known = guesses.get(address);
        guesses.put(address, known == null || isOver(known) ? new Guesses(clock.instant(), 1) : new Guesses(known.since, known.number + 1));
    }

    private boolean isOver(Guesses known) {
        return !clock.instant().isBefore(known.since.plus(WITHIN));
    }

    private record Guesses(Instant since, int number) {
    }
}

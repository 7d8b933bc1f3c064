package org.milerasmus.exchange.decision.seat;

import org.milerasmus.exchange.application.Application;

/** A host is about to give the seat that somebody is nominated for, and holds no lock yet. Whoever knows that it was promised to another sender refuses. */
public record SeatAsked(Application application) {
}

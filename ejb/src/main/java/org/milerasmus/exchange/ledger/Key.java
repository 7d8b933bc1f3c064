package org.milerasmus.exchange.ledger;

import org.milerasmus.exchange.mobility.Direction;
import org.milerasmus.exchange.promise.Way;
import org.milerasmus.reference.ExchangeKind;
import org.milerasmus.shared.AcademicYear;

/** What the figures of one line have in common, seen from the academy whose ledger it is. */
record Key(AcademicYear year, Long partnerId, ExchangeKind kind, Direction direction) {

    static Key of(long own, AcademicYear year, Way way) {
        boolean sends = way.sendingId() == own;
        return new Key(year, sends ? way.receivingId() : way.sendingId(), way.kind(), sends ? Direction.OUTGOING : Direction.INCOMING);
    }

    Way way(long own) {
        return direction == Direction.OUTGOING ? new Way(own, partnerId, kind) : new Way(partnerId, own, kind);
    }
}

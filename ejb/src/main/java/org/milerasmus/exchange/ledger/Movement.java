package org.milerasmus.exchange.ledger;

import java.math.BigDecimal;
import org.milerasmus.reference.Service;

/**
 * People of one service in one line of the ledger.
 *
 * @param nominated applications that were proposed to the host, whatever became of them
 * @param stays     that were not cancelled
 * @param days      of these stays, first and last included: those confirmed, else those planned; an interruption keeps the place
 *                  and is not taken off
 * @param grants    stays among them with an awarded grant
 * @param euros     sum of these grants
 */
record Movement(Key key, Service service, long nominated, long stays, long days, long grants, BigDecimal euros) {

    static Movement nothing(Key key) {
        return new Movement(key, null, 0, 0, 0, 0, BigDecimal.ZERO);
    }

    static Movement nominations(Key key, Service service, long nominated) {
        return new Movement(key, service == null ? Service.JOINT : service, nominated, 0, 0, 0, BigDecimal.ZERO);
    }

    /** Both together, as a line of several services has them. */
    Movement plus(Movement other) {
        return new Movement(key, service, nominated + other.nominated, stays + other.stays, days + other.days, grants + other.grants,
                euros.add(other.euros));
    }
}

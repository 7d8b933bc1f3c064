package org.milerasmus.exchange.ledger;

import java.io.Serializable;
import java.math.BigDecimal;

/**
 * What went one way.
 *
 * @param stays that were not cancelled
 * @param days  of these stays
 * @param euros that the sending academy has awarded for them; null where the reader may not know
 */
public record Flow(long stays, long days, BigDecimal euros) implements Serializable {

    /**
     * Grants of one year and partner from which on the host learns their sum. A host does not see grants; of fewer than three, a
     * traveller who tells the own one would tell the other's.
     */
    public static final int FEWEST_GRANTS = 3;
}

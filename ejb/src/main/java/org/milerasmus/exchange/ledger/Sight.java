package org.milerasmus.exchange.ledger;

import org.milerasmus.exchange.mobility.Direction;

/** Which grants a reader may know the sums of. */
enum Sight {
    /** All: who works for the whole programme. */
    PROGRAMME,
    /** Those of the own people; of those of partners the sum for a whole year, unless it is of too few to hide each one. */
    OWN_PEOPLE,
    /** None. */
    NONE;

    /** Whether each grant of the people that went this way may be counted in. */
    boolean tells(Direction direction) {
        return this == PROGRAMME || this == OWN_PEOPLE && direction == Direction.OUTGOING;
    }
}

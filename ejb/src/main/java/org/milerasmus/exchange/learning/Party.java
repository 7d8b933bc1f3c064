package org.milerasmus.exchange.learning;

import java.util.Optional;

/** Who signs, in this order. */
public enum Party {
    STUDENT, SENDING, RECEIVING;

    /** Who signs after this one; nobody after the last. */
    Optional<Party> next() {
        return this == RECEIVING ? Optional.empty() : Optional.of(values()[ordinal() + 1]);
    }
}

package org.milerasmus.exchange.recognition;

import java.io.Serializable;
import java.math.BigDecimal;

/**
 * Something in which results or recognition differ from the learning agreement that all three parties have signed.
 *
 * @param component what the component is called, with its code
 * @param agreed    credits that were agreed; null where none were
 * @param now       credits that there are; null where there are none
 */
public record BrokenPromise(PromiseKind kind, String component, BigDecimal agreed, BigDecimal now) implements Serializable {
}

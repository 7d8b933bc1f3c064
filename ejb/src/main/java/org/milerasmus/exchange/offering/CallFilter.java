package org.milerasmus.exchange.offering;

import java.io.Serializable;
import org.milerasmus.exchange.call.CallStatus;
import org.milerasmus.reference.ExchangeKind;

/**
 * Which calls of a host to list for its staff; null means any.
 *
 * @param words parts of the title or the code
 * @param year  calendar year in which the academic year starts
 */
public record CallFilter(String words, CallStatus status, ExchangeKind kind, Integer year) implements Serializable {
}

package org.milerasmus.exchange.promise;

import org.milerasmus.reference.ExchangeKind;

/** For which exchanges seats are promised: one kind, from one academy to another. */
public record Way(Long sendingId, Long receivingId, ExchangeKind kind) {
}

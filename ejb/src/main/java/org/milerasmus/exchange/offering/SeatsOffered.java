package org.milerasmus.exchange.offering;

import org.milerasmus.exchange.call.Call;
import org.milerasmus.partnership.agreement.Agreement;

/** A call is about to offer seats by an agreement, which nobody changes meanwhile. Whoever knows that they are too many refuses. */
public record SeatsOffered(Agreement agreement, Call call) {
}

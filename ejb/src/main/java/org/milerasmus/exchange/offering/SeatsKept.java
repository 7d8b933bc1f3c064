package org.milerasmus.exchange.offering;

import org.milerasmus.exchange.call.Call;
import org.milerasmus.partnership.agreement.Agreement;
import org.milerasmus.partnership.agreement.Terms;

/** Another text is proposed for an agreement by which a call has offered seats. Whoever knows that it leaves too few refuses. */
public record SeatsKept(Agreement agreement, Terms text, Call call) {
}

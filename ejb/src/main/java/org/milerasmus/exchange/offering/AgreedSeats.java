package org.milerasmus.exchange.offering;

import org.milerasmus.exchange.call.Call;
import org.milerasmus.partnership.agreement.Agreement;

/** How many seats an agreement gives, with those that it lets be carried over. The ledger knows: it lies behind this package. */
public interface AgreedSeats {

    /** Seats that the host of a call can offer by an agreement for the call's kind of exchange in its academic year, in all of its calls. */
    long available(Agreement agreement, Call call);
}

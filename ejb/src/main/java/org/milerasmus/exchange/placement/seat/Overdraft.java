package org.milerasmus.exchange.placement.seat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.milerasmus.exchange.call.Call;

/** Counts seats as they are given, by hand too, against what agreements leave each sender over all calls: a call's own part of that does not bind here. */
public final class Overdraft {

    private final SenderSeats senders;
    private final Map<List<Object>, Integer> given = new HashMap<>();

    Overdraft(SenderSeats senders) {
        this.senders = senders;
    }

    /** Gives a sender a seat in a call; whether it has none left for it. */
    public boolean isLeftBy(Call call, Long sender) {
        if (!Offer.isDivided(call)) {
            return false;
        }
        Offer offer = Offer.of(call);
        return given.merge(List.of(offer, sender), 1, Integer::sum) > senders.left(offer, sender);
    }
}

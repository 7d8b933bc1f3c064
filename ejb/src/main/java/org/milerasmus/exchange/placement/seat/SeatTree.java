package org.milerasmus.exchange.placement.seat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntSupplier;
import org.milerasmus.exchange.call.Call;
import org.milerasmus.exchange.placement.matching.Quotas;
import org.milerasmus.exchange.promise.Shares;
import org.milerasmus.reference.Service;

/** Builds the nested quotas of a contest: agreement, call, nation, sender, service; what is held already is not there to be given. */
public final class SeatTree {

    private final Limits limits;
    private final Held held;
    private final SenderSeats senders;
    private final Quotas quotas = new Quotas();
    private final List<QuotaScope> scopes = new ArrayList<>();
    private final Map<List<Object>, Integer> known = new HashMap<>();

    /**
     * The quotas of a contest.
     *
     * @param calls of the contest that somebody can still be given
     */
    public SeatTree(Limits limits, Collection<Call> calls, Shares shares, Held held) {
        this.limits = limits;
        this.held = held;
        this.senders = new SenderSeats(calls, shares, held);
    }

    /** The innermost quota for somebody whom a sender in a nation sends, and who is of a service, in a call. */
    public int leaf(Call call, Long sender, String country, Service service) {
        int seats = known(List.of("call", call.getId()), QuotaScope.CALL, agreement(call), () -> senders.free(call));
        int nation = limits.maxPerNation() == null ? seats : known(List.of("nation", call.getId(), country), QuotaScope.NATION, seats,
                () -> limits.maxPerNation() - held.ofNation(call.getId(), country));
        int own = sender(call, sender, nation);
        if (limits.maxPerService() == null || service == null) {
            return own;
        }
        IntSupplier left = () -> ofService(call, country, service);
        return senders.compatriots(call, country)
                .map(compatriots -> known(List.of("service", call.getId(), sender, service), QuotaScope.SERVICE_OF_SENDER, own, () -> compatriots.part(sender, left.getAsInt())))
                .orElseGet(() -> known(List.of("service", call.getId(), country, service), QuotaScope.SERVICE, own, left));
    }

    /** Seats that one service of a nation may still be given in a call. */
    private int ofService(Call call, String country, Service service) {
        return limits.maxPerService() - held.ofService(call.getId(), country, service);
    }

    /** A call that rests on an agreement is open to its parties alone: so its seats lie inside what the host receives from them in a year. */
    private int agreement(Call call) {
        if (call.getAgreement() == null) {
            return -1;
        }
        Offer offer = Offer.of(call);
        return known(List.of("agreement", offer), QuotaScope.AGREEMENT, -1, () -> senders.left(offer));
    }

    /** Where a sender has seats of its own, and fewer than the call has. */
    private int sender(Call call, Long sender, int wider) {
        return !senders.isBound(call, sender) ? wider : known(List.of("sender", call.getId(), sender), QuotaScope.SENDER, wider, () -> senders.in(call, sender));
    }

    private int known(List<Object> key, QuotaScope scope, int wider, IntSupplier seats) {
        Integer found = known.get(key);
        if (found == null) {
            found = wider < 0 ? quotas.add(seats.getAsInt()) : quotas.addInside(wider, seats.getAsInt());
            scopes.add(scope);
            known.put(key, found);
        }
        return found;
    }

    /** Whether senders are given more, over all calls of an offer, than they have. */
    public Overdraft overdraft() {
        return new Overdraft(senders);
    }

    /** Whether a number of one service of a nation is more than a call may take. */
    public boolean isTooMany(int number, Call call, String country, Service service) {
        return limits.maxPerService() != null && service != null && number > ofService(call, country, service);
    }

    /** The quotas as they are computed with. */
    public Quotas quotas() {
        return quotas;
    }

    /** Whose seats a quota counts. */
    public QuotaScope scope(int quota) {
        return scopes.get(quota);
    }
}

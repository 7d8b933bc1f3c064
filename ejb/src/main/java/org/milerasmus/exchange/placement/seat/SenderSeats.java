package org.milerasmus.exchange.placement.seat;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.milerasmus.exchange.call.Call;
import org.milerasmus.exchange.promise.Shares;

/** What agreements of several senders leave to each of them: in all, and of that in each call of a contest. */
final class SenderSeats {

    private final Shares shares;
    private final Held held;
    private final Map<List<Object>, Integer> left = new HashMap<>();
    private final Map<List<Long>, Integer> parts = new HashMap<>();

    /** @param calls of the contest that somebody can still be given */
    SenderSeats(Collection<Call> calls, Shares shares, Held held) {
        this.shares = shares;
        this.held = held;
        calls.stream().filter(Offer::isDivided).collect(Collectors.groupingBy(Offer::of)).forEach(this::divide);
    }

    private void divide(Offer offer, List<Call> calls) {
        long[] senders = offer.senders();
        int[] own = IntStream.range(0, senders.length).map(s -> left(offer, senders[s])).toArray();
        int[][] split = Split.of(own, calls.stream().mapToInt(this::free).toArray());
        for (int s = 0; s < senders.length; s++) {
            for (int c = 0; c < calls.size(); c++) {
                parts.put(List.of(senders[s], calls.get(c).getId()), calls.size() == 1 ? own[s] : split[s][c]);
            }
        }
    }

    /** Seats of the call that nobody holds. */
    int free(Call call) {
        return Math.max(0, call.getSeats() - held.inCall(call.getId()));
    }

    /** Seats that a sender may still be given, over all calls of the offer. */
    int left(Offer offer, Long sender) {
        return left.computeIfAbsent(List.of(offer, sender), none -> (int) Math.max(0,
                all(offer, sender) - held.ofSender(offer, sender).getOrDefault(offer.year(), 0L)));
    }

    /** Of those, the ones in a call. */
    int in(Call call, Long sender) {
        return parts.getOrDefault(List.of(sender, call.getId()), 0);
    }

    /** Whether a sender has fewer seats than the call has. */
    boolean isBound(Call call, Long sender) {
        return Offer.isDivided(call) && in(call, sender) < free(call);
    }

    /** Those of a nation that share a call, where one of them is bound at least; else nobody. */
    Optional<Compatriots> compatriots(Call call, String country) {
        List<Long> nation = Offer.isDivided(call) ? Offer.of(call).senders(country) : List.of();
        return nation.size() < 2 || nation.stream().noneMatch(sender -> isBound(call, sender)) ? Optional.empty()
                : Optional.of(new Compatriots(nation, nation.stream().map(sender -> in(call, sender)).toList()));
    }

    /** Seats of an offer that nobody holds, whoever sends. */
    int left(Offer offer) {
        long all = 0;
        for (long sender : offer.senders()) {
            all += all(offer, sender);
        }
        return (int) all - held.under(offer);
    }

    private long all(Offer offer, Long sender) {
        return shares.of(offer.agreement(), offer.from(sender), offer.year(), held.ofSender(offer, sender));
    }
}

package org.milerasmus.exchange.placement.merit;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.milerasmus.exchange.call.Call;
import org.milerasmus.exchange.placement.matching.Matching;
import org.milerasmus.exchange.placement.matching.Quotas;
import org.milerasmus.exchange.placement.matching.Wishes;
import org.milerasmus.exchange.placement.seat.Overdraft;
import org.milerasmus.exchange.placement.seat.QuotaScope;
import org.milerasmus.exchange.placement.seat.SeatTree;
import org.milerasmus.reference.Service;

/** Applications that compete for seats, as records and as what is computed with: the wishes that count, in order, have numbers. */
public final class Contest {

    private final List<Entry> entries;
    private final List<Wished> numbered;
    private final Wishes wishes;
    private final SeatTree tree;

    Contest(List<Entry> entries, SeatTree tree) {
        this.entries = entries;
        this.tree = tree;
        this.numbered = entries.stream().flatMap(entry -> entry.counting().stream()).toList();
        int[] ranks = ranks();
        int[][] quotaOf = new int[entries.size()][];
        int[][] rankOf = new int[entries.size()][];
        int next = 0;
        for (int a = 0; a < quotaOf.length; a++) {
            Entry entry = entries.get(a);
            quotaOf[a] = entry.counting().stream()
                    .mapToInt(wish -> tree.leaf(wish.call(), entry.senderId(), entry.country(), entry.application().getPerson().getService())).toArray();
            rankOf[a] = Arrays.copyOfRange(ranks, next, next + quotaOf[a].length);
            next += quotaOf[a].length;
        }
        wishes = new Wishes(quotaOf, rankOf);
    }

    private int[] ranks() {
        List<Integer> order = IntStream.range(0, numbered.size()).boxed()
                .sorted(Comparator.comparing(wish -> numbered.get(wish).standing())).toList();
        int[] ranks = new int[numbered.size()];
        for (int place = 0; place < ranks.length; place++) {
            ranks[order.get(place)] = place;
        }
        return ranks;
    }

    /** A placement that is written down already: the call that each application is given, by their numbers; what is no wish that counts is left out. */
    public Matching matching(Map<Long, Long> calls) {
        int[] given = new int[entries.size()];
        for (int a = 0; a < given.length; a++) {
            Long call = calls.get(entries.get(a).id());
            given[a] = IntStream.range(wishes.first(a), wishes.end(a))
                    .filter(wish -> numbered.get(wish).call().getId().equals(call)).findFirst().orElse(-1);
        }
        return new Matching(wishes, given);
    }

    /** The same for some of the applications alone. */
    public Contest among(Set<Long> some) {
        return new Contest(entries.stream().filter(entry -> some.contains(entry.id())).toList(), tree);
    }

    /** The narrowest of whose seats a placement gives more than there are; for those of senders see {@link #overdrawn}. */
    public Optional<QuotaScope> exceeded(Matching matching) {
        return matching.exceeded(tree.quotas()).mapToObj(this::scope).filter(scope -> !scope.isPart()).reduce((wider, narrower) -> narrower)
                .or(() -> isServiceExceeded(matching) ? Optional.of(QuotaScope.SERVICE) : Optional.empty());
    }

    private boolean isServiceExceeded(Matching matching) {
        Map<List<Object>, Integer> given = new HashMap<>();
        return IntStream.range(0, entries.size()).filter(a -> matching.given(a) >= 0).anyMatch(a -> {
            Call call = numbered.get(matching.given(a)).call();
            String country = entries.get(a).country();
            Service service = entries.get(a).application().getPerson().getService();
            return tree.isTooMany(given.merge(Arrays.asList(call.getId(), country, service), 1, Integer::sum), call, country, service);
        });
    }

    /** Somebody who is given a seat that an agreement does not leave to the sending academy, whichever of its calls the others go to. */
    public Optional<Wished> overdrawn(Matching matching) {
        Overdraft overdraft = tree.overdraft();
        return IntStream.range(0, entries.size()).filter(a -> matching.given(a) >= 0)
                .filter(a -> overdraft.isLeftBy(numbered.get(matching.given(a)).call(), entries.get(a).senderId()))
                .mapToObj(a -> numbered.get(matching.given(a))).findFirst();
    }

    /** The applications; the number of an applicant is the index here. */
    public List<Entry> entries() {
        return entries;
    }

    /** The wish with a number. */
    public Wished wish(int number) {
        return numbered.get(number);
    }

    /** Whose seats a quota counts. */
    public QuotaScope scope(int quota) {
        return tree.scope(quota);
    }

    /** The wishes as they are computed with. */
    public Wishes wishes() {
        return wishes;
    }

    /** The quotas as they are computed with. */
    public Quotas quotas() {
        return tree.quotas();
    }
}

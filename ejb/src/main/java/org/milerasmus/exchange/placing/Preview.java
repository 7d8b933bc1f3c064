package org.milerasmus.exchange.placing;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.milerasmus.exchange.placement.Placement;
import org.milerasmus.exchange.placement.PlacementRule;
import org.milerasmus.exchange.placement.WishReason;
import org.milerasmus.exchange.placement.WishResult;
import org.milerasmus.exchange.placement.matching.DeferredAcceptance;
import org.milerasmus.exchange.placement.matching.Explanation;
import org.milerasmus.exchange.placement.matching.Matching;
import org.milerasmus.exchange.placement.matching.MostSeats;
import org.milerasmus.exchange.placement.matching.Verdict;
import org.milerasmus.exchange.placement.merit.Contest;
import org.milerasmus.exchange.placement.merit.Criterion;
import org.milerasmus.exchange.placement.merit.Entry;
import org.milerasmus.exchange.placement.merit.Wished;

/** Both ways of placing a contest, and the reasons of the one that is chosen. */
final class Preview {

    private final Contest contest;
    private final Matching stable;
    private final Matching most;
    private final Matching chosen;
    private final Explanation explanation;

    Preview(Contest contest, PlacementRule rule) {
        this.contest = contest;
        this.stable = DeferredAcceptance.place(contest.wishes(), contest.quotas());
        this.most = MostSeats.place(contest.wishes(), contest.quotas());
        this.chosen = rule == PlacementRule.STABLE ? stable : most;
        this.explanation = new Explanation(contest.wishes(), contest.quotas(), chosen);
    }

    /** Writes the result into the placements, which are given by the numbers of their applications. */
    void writeInto(Map<Long, Placement> placements) {
        for (int a = 0; a < contest.entries().size(); a++) {
            Entry entry = contest.entries().get(a);
            Placement placement = placements.get(entry.id());
            int given = chosen.given(a);
            placement.take(given < 0 ? null : contest.wish(given).call(), position(chosen, a), entry.lot(), results(entry, a));
            placement.compare(position(stable, a), position(most, a));
        }
    }

    /** Whether the same comes out as was written down when the applications were computed before. */
    boolean isWritten(Map<Long, Placement> placements) {
        return placements.size() == contest.entries().size() && IntStream.range(0, placements.size()).allMatch(a -> {
            Placement placement = placements.get(contest.entries().get(a).id());
            return placement != null && placement.isOf(contest.entries().get(a).application().getVersion(),
                    position(stable, a), position(most, a));
        });
    }

    private int position(Matching matching, int applicant) {
        int given = matching.given(applicant);
        return given < 0 ? 0 : contest.wish(given).position();
    }

    private List<WishResult> results(Entry entry, int applicant) {
        List<Wished> counting = entry.counting();
        List<Verdict> verdicts = explanation.of(applicant);
        return entry.wishes().stream().map(wish -> wish.counts()
                ? result(wish, verdicts.get(counting.indexOf(wish)))
                : new WishResult(wish.position(), wish.call().getId(), outside(wish), null, null, null)).toList();
    }

    private static WishReason outside(Wished wish) {
        if (!wish.eligible()) {
            return WishReason.NOT_ELIGIBLE;
        }
        return wish.vetoed() ? WishReason.CONSENT_REFUSED : WishReason.REFUSED_BEFORE;
    }

    private WishResult result(Wished wish, Verdict verdict) {
        boolean full = verdict.quota() >= 0;
        Criterion criterion = verdict.rival() < 0 ? null : wish.standing().difference(contest.wish(verdict.rival()).standing());
        return new WishResult(wish.position(), wish.call().getId(), WishReason.of(verdict.reason()),
                full ? contest.scope(verdict.quota()) : null, full ? contest.quotas().capacity(verdict.quota()) : null, criterion);
    }
}

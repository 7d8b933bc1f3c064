package org.milerasmus.exchange.placement.matching;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** Says of any wish of a placement why it was granted or not. */
public final class Explanation {

    private final Wishes wishes;
    private final Quotas quotas;
    private final Matching matching;
    private final Occupancy occupancy;
    private final int[] lowest;

    /** Explains a placement under its quotas. */
    public Explanation(Wishes wishes, Quotas quotas, Matching matching) {
        this.wishes = wishes;
        this.quotas = quotas;
        this.matching = matching;
        this.occupancy = Occupancy.of(matching, quotas);
        this.lowest = new int[quotas.size()];
        Arrays.fill(lowest, Quotas.NONE);
        IntStream.of(matching.toArray()).filter(wish -> wish >= 0).forEach(this::note);
    }

    private void note(int wish) {
        for (int q = wishes.quota(wish); q >= 0; q = quotas.around(q)) {
            if (lowest[q] < 0 || wishes.rank(lowest[q]) < wishes.rank(wish)) {
                lowest[q] = wish;
            }
        }
    }

    /** What became of each wish of an applicant, best first. */
    public List<Verdict> of(int applicant) {
        return IntStream.range(wishes.first(applicant), wishes.end(applicant)).mapToObj(wish -> about(wish, applicant)).toList();
    }

    private Verdict about(int wish, int applicant) {
        int given = matching.given(applicant);
        if (wish == given) {
            return new Verdict(Verdict.Reason.GRANTED, Quotas.NONE, Quotas.NONE);
        }
        if (given >= 0 && given < wish) {
            return new Verdict(Verdict.Reason.NOT_NEEDED, Quotas.NONE, Quotas.NONE);
        }
        int full = occupancy.firstFull(wish);
        if (full < 0) {
            return new Verdict(Verdict.Reason.LEFT_FREE, Quotas.NONE, Quotas.NONE);
        }
        return new Verdict(why(wish, full), full, lowest[full]);
    }

    private Verdict.Reason why(int wish, int full) {
        if (lowest[full] < 0) {
            return Verdict.Reason.NO_SEAT;
        }
        return wishes.rank(lowest[full]) < wishes.rank(wish) ? Verdict.Reason.OTHERS_HIGHER : Verdict.Reason.PASSED_OVER;
    }
}

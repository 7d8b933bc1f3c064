package org.milerasmus.exchange.placement.matching;

/**
 * The placement that fills the most seats. It grows out of the stable one, so that whoever is placed there keeps a place, if
 * perhaps another one; merit no longer decides alone, and an applicant may envy somebody who stands lower. No seat stays free
 * that somebody prefers to the own one.
 */
public final class MostSeats {

    private final Wishes wishes;
    private final Quotas quotas;
    private final Flow flow;
    private final int source;
    private final int sink;
    private final int[] ofApplicant;
    private final int[] ofWish;
    private final int[] ofQuota;

    private MostSeats(Wishes wishes, Quotas quotas) {
        this.wishes = wishes;
        this.quotas = quotas;
        this.source = wishes.applicants() + quotas.size();
        this.sink = source + 1;
        this.flow = new Flow(sink + 1, wishes.applicants() + wishes.size() + quotas.size());
        this.ofApplicant = new int[wishes.applicants()];
        this.ofWish = new int[wishes.size()];
        this.ofQuota = new int[quotas.size()];
    }

    /** Places as many as can be placed under the quotas. */
    public static Matching place(Wishes wishes, Quotas quotas) {
        MostSeats round = new MostSeats(wishes, quotas);
        round.draw();
        round.begin(DeferredAcceptance.place(wishes, quotas));
        round.flow.fill(round.source, round.sink);
        return round.useFreeSeats(round.given());
    }

    private void draw() {
        for (int a = 0; a < ofApplicant.length; a++) {
            ofApplicant[a] = flow.arc(source, a, 1);
        }
        for (int wish = ofWish.length - 1; wish >= 0; wish--) { // the last arc that is drawn is the first that is tried
            ofWish[wish] = flow.arc(wishes.applicant(wish), ofApplicant.length + wishes.quota(wish), 1);
        }
        for (int q = 0; q < ofQuota.length; q++) {
            int wider = quotas.around(q) < 0 ? sink : ofApplicant.length + quotas.around(q);
            ofQuota[q] = flow.arc(ofApplicant.length + q, wider, quotas.capacity(q));
        }
    }

    private void begin(Matching stable) {
        for (int a = 0; a < ofApplicant.length; a++) {
            int wish = stable.given(a);
            if (wish >= 0) {
                flow.push(ofApplicant[a]);
                flow.push(ofWish[wish]);
                for (int q = wishes.quota(wish); q >= 0; q = quotas.around(q)) {
                    flow.push(ofQuota[q]);
                }
            }
        }
    }

    private int[] given() {
        int[] given = new int[ofApplicant.length];
        for (int a = 0; a < given.length; a++) {
            given[a] = Quotas.NONE;
            for (int wish = wishes.first(a); wish < wishes.end(a); wish++) {
                if (flow.through(ofWish[wish]) > 0) {
                    given[a] = wish;
                }
            }
        }
        return given;
    }

    /** Lets everybody move up to a better wish as long as a seat is free there. */
    private Matching useFreeSeats(int[] given) {
        Occupancy occupancy = Occupancy.of(new Matching(wishes, given), quotas);
        boolean moved = true;
        while (moved) {
            moved = false;
            for (int a = 0; a < given.length; a++) {
                moved |= given[a] >= 0 && moveUp(a, given, occupancy);
            }
        }
        return new Matching(wishes, given);
    }

    private boolean moveUp(int applicant, int[] given, Occupancy occupancy) {
        int old = given[applicant];
        occupancy.remove(old);
        int wish = wishes.first(applicant);
        while (wish < old && occupancy.firstFull(wish) >= 0) {
            wish++;
        }
        occupancy.add(wish);
        given[applicant] = wish;
        return wish < old;
    }
}

package org.milerasmus.exchange.placement.matching;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Looks at placements from the definitions alone, without any of the algorithms. */
final class Judge {

    private Judge() {
    }

    static boolean keepsQuotas(List<Integer> granted, Wishes wishes, Quotas quotas) {
        int[] count = new int[quotas.size()];
        for (int wish : granted) {
            for (int q = wishes.quota(wish); q >= 0; q = quotas.around(q)) {
                if (++count[q] > quotas.capacity(q)) {
                    return false;
                }
            }
        }
        return true;
    }

    static List<Integer> granted(Matching matching, Wishes wishes) {
        List<Integer> granted = new ArrayList<>();
        for (int a = 0; a < wishes.applicants(); a++) {
            if (matching.given(a) >= 0) {
                granted.add(matching.given(a));
            }
        }
        return granted;
    }

    /** The wishes that their applicants prefer to what they have, and that the hosts would choose if they were asked as well. */
    static List<Integer> blocking(Matching matching, Wishes wishes, Quotas quotas) {
        List<Integer> blocking = new ArrayList<>();
        for (int a = 0; a < wishes.applicants(); a++) {
            int end = matching.given(a) < 0 ? wishes.end(a) : matching.given(a);
            for (int wish = wishes.first(a); wish < end; wish++) {
                List<Integer> offers = new ArrayList<>(granted(matching, wishes));
                offers.add(wish);
                if (chosen(offers, wishes, quotas).contains(wish)) {
                    blocking.add(wish);
                }
            }
        }
        return blocking;
    }

    private static List<Integer> chosen(List<Integer> offers, Wishes wishes, Quotas quotas) {
        List<Integer> chosen = new ArrayList<>();
        offers.stream().sorted(Comparator.comparing(wishes::rank)).forEach(wish -> {
            chosen.add(wish);
            if (!keepsQuotas(chosen, wishes, quotas)) {
                chosen.removeLast();
            }
        });
        return chosen;
    }

    /** The greatest number that can be placed, found by trying everything. */
    static int most(Wishes wishes, Quotas quotas) {
        return most(0, new ArrayList<>(), wishes, quotas);
    }

    private static int most(int applicant, List<Integer> granted, Wishes wishes, Quotas quotas) {
        if (applicant == wishes.applicants()) {
            return granted.size();
        }
        int best = most(applicant + 1, granted, wishes, quotas);
        for (int wish = wishes.first(applicant); wish < wishes.end(applicant); wish++) {
            granted.add(wish);
            if (keepsQuotas(granted, wishes, quotas)) {
                best = Math.max(best, most(applicant + 1, granted, wishes, quotas));
            }
            granted.removeLast();
        }
        return best;
    }

    /** Every list without repetition of the numbers below a bound, the empty one too. */
    static List<List<Integer>> lists(int bound) {
        List<List<Integer>> all = new ArrayList<>(List.of(List.of()));
        for (int i = 0; i < all.size(); i++) {
            for (int k = 0; k < bound; k++) {
                if (!all.get(i).contains(k)) {
                    List<Integer> longer = new ArrayList<>(all.get(i));
                    longer.add(k);
                    all.add(longer);
                }
            }
        }
        return all;
    }
}

package org.milerasmus.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.milerasmus.exchange.placement.matching.Quotas;
import org.milerasmus.exchange.placement.matching.Wishes;

/**
 * A round that a seed makes: every applicant wishes some calls, the popular ones more often; a call has a few seats, which may lie
 * inside the quota of an agreement, and no nation may take more than its share of them.
 */
public final class LargeRound {

    private static final int NATIONS = 27;

    private final Quotas quotas = new Quotas();
    private final boolean nested;
    private final Wishes wishes;

    /**
     * A round of a size; the same seed makes the same round.
     *
     * @param nested whether there are quotas of agreements and nations beside the seats of the calls
     */
    public LargeRound(long seed, int applicants, int wishesEach, int calls, boolean nested) {
        this.nested = nested;
        Random random = new Random(seed);
        int[][] leaves = leaves(random, calls);
        int[][] quotaOf = new int[applicants][];
        for (int a = 0; a < applicants; a++) {
            int nation = random.nextInt(NATIONS);
            quotaOf[a] = wished(random, wishesEach, calls).stream().mapToInt(call -> leaves[call][nation]).toArray();
        }
        wishes = new Wishes(quotaOf, ranks(random, quotaOf));
    }

    private int[][] leaves(Random random, int calls) {
        int[][] leaves = new int[calls][NATIONS];
        int agreement = -1;
        for (int[] nations : leaves) {
            agreement = nested && random.nextInt(4) == 0 ? quotas.add(4 + random.nextInt(8)) : agreement;
            int seats = 1 + random.nextInt(8);
            int call = agreement >= 0 && random.nextBoolean() ? quotas.addInside(agreement, seats) : quotas.add(seats);
            Arrays.setAll(nations, nation -> nested ? quotas.addInside(call, 1 + seats / 2) : call);
        }
        return leaves;
    }

    private static Set<Integer> wished(Random random, int wishesEach, int calls) {
        Set<Integer> wished = new LinkedHashSet<>();
        while (wished.size() < Math.min(wishesEach, calls)) {
            wished.add((int) (calls * random.nextDouble() * random.nextDouble()));
        }
        return wished;
    }

    private static int[][] ranks(Random random, int[][] quotaOf) {
        List<Integer> order = new ArrayList<>(IntStream.range(0, Arrays.stream(quotaOf).mapToInt(w -> w.length).sum()).boxed().toList());
        Collections.shuffle(order, random);
        var next = order.iterator();
        return Arrays.stream(quotaOf).map(w -> IntStream.range(0, w.length).map(k -> next.next()).toArray()).toArray(int[][]::new);
    }

    /** The limits. */
    public Quotas quotas() {
        return quotas;
    }

    /** The wishes. */
    public Wishes wishes() {
        return wishes;
    }
}

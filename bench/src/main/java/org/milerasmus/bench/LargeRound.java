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
 * inside the quota of an agreement, no nation may take more than its share of them, and by the agreement each sender has its own.
 */
public final class LargeRound {

    private static final int NATIONS = 27;
    private static final int SENDERS = 2 * NATIONS;

    private final Quotas quotas = new Quotas();
    private final boolean nested;
    private final Wishes wishes;

    /**
     * A round of a size; the same seed makes the same round.
     *
     * @param nested whether there are quotas of agreements, nations and senders beside the seats of the calls
     */
    public LargeRound(long seed, int applicants, int wishesEach, int calls, boolean nested) {
        this.nested = nested;
        Random random = new Random(seed);
        int[][] leaves = leaves(random, calls);
        int[][] quotaOf = new int[applicants][];
        for (int a = 0; a < applicants; a++) {
            int sender = random.nextInt(SENDERS);
            quotaOf[a] = wished(random, wishesEach, calls).stream().mapToInt(call -> leaves[call][sender]).toArray();
        }
        wishes = new Wishes(quotaOf, ranks(random, quotaOf));
    }

    private int[][] leaves(Random random, int calls) {
        int[][] leaves = new int[calls][SENDERS];
        int agreement = -1;
        for (int[] senders : leaves) {
            agreement = nested && random.nextInt(4) == 0 ? quotas.add(4 + random.nextInt(8)) : agreement;
            int seats = 1 + random.nextInt(8);
            boolean agreed = agreement >= 0 && random.nextBoolean();
            int call = agreed ? quotas.addInside(agreement, seats) : quotas.add(seats);
            if (nested) {
                fill(random, senders, call, seats, agreed);
            } else {
                Arrays.fill(senders, call);
            }
        }
        return leaves;
    }

    private void fill(Random random, int[] senders, int call, int seats, boolean agreed) {
        int[] nations = new int[NATIONS];
        Arrays.setAll(nations, nation -> quotas.addInside(call, 1 + seats / 2));
        Arrays.setAll(senders, sender -> agreed ? quotas.addInside(nations[sender % NATIONS], random.nextInt(3)) : nations[sender % NATIONS]);
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

package org.milerasmus.exchange.placement.matching;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** A small round that a seed makes: scarce seats, quotas up to five deep, an own order of merit for every wish. */
final class RandomRound {

    final Quotas quotas = new Quotas();
    final int[][] quotaOf;
    final int[][] rankOf;

    RandomRound(long seed, int maxApplicants, int maxCalls) {
        Random random = new Random(seed);
        int applicants = 1 + random.nextInt(maxApplicants);
        int[] leaves = leaves(random, 1 + random.nextInt(maxCalls));
        quotaOf = new int[applicants][];
        for (int a = 0; a < applicants; a++) {
            List<Integer> wished = new ArrayList<>(IntStream.of(leaves).boxed().toList());
            Collections.shuffle(wished, random);
            quotaOf[a] = wished.stream().limit(random.nextInt(Math.min(4, leaves.length) + 1)).mapToInt(Integer::intValue).toArray();
        }
        rankOf = ranks(random);
    }

    private int[] leaves(Random random, int calls) {
        List<Integer> leaves = new ArrayList<>();
        int agreement = -1;
        for (int c = 0; c < calls; c++) {
            agreement = random.nextInt(3) == 0 ? quotas.add(random.nextInt(4)) : random.nextBoolean() ? agreement : -1;
            int call = agreement < 0 ? quotas.add(random.nextInt(4)) : quotas.addInside(agreement, random.nextInt(4));
            leaves.add(random.nextBoolean() ? call : quotas.addInside(call, random.nextInt(3)));
            if (random.nextBoolean()) {
                int nation = quotas.addInside(call, 1 + random.nextInt(2));
                leaves.add(quotas.addInside(nation, 1 + random.nextInt(2)));
                leaves.add(quotas.addInside(quotas.addInside(nation, random.nextInt(3)), 1 + random.nextInt(2))); // a service of a sender of it
            }
        }
        return leaves.stream().mapToInt(Integer::intValue).toArray();
    }

    private int[][] ranks(Random random) {
        List<Integer> order = new ArrayList<>(IntStream.range(0, Arrays.stream(quotaOf).mapToInt(w -> w.length).sum()).boxed().toList());
        Collections.shuffle(order, random);
        var next = order.iterator();
        return Arrays.stream(quotaOf).map(w -> IntStream.range(0, w.length).map(k -> next.next()).toArray()).toArray(int[][]::new);
    }

    Wishes wishes() {
        return new Wishes(quotaOf, rankOf);
    }

    /** The same round in which one applicant reports another list: an order of some of the own wishes. */
    Wishes reporting(int applicant, List<Integer> positions) {
        int[][] quotasReported = quotaOf.clone();
        int[][] ranksReported = rankOf.clone();
        quotasReported[applicant] = positions.stream().mapToInt(k -> quotaOf[applicant][k]).toArray();
        ranksReported[applicant] = positions.stream().mapToInt(k -> rankOf[applicant][k]).toArray();
        return new Wishes(quotasReported, ranksReported);
    }
}

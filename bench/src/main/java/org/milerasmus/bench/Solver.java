package org.milerasmus.bench;

import com.google.ortools.Loader;
import com.google.ortools.graph.MaxFlow;
import com.google.ortools.graph.MinCostFlow;
import com.google.ortools.graph.MinCostFlowBase;
import java.util.function.IntSupplier;
import java.util.function.IntUnaryOperator;
import org.milerasmus.exchange.placement.matching.Quotas;
import org.milerasmus.exchange.placement.matching.Wishes;

/** The same round as Google OR-Tools sees it: units that flow from applicants through wishes and quotas to a sink. */
public final class Solver {

    private final Wishes wishes;
    private final Quotas quotas;
    private final int source;
    private final int sink;

    static {
        Loader.loadNativeLibraries();
    }

    /** A round to be solved. */
    public Solver(Wishes wishes, Quotas quotas) {
        this.wishes = wishes;
        this.quotas = quotas;
        this.source = wishes.applicants() + quotas.size();
        this.sink = source + 1;
    }

    /** The most applicants that can be placed. */
    public int most() {
        MaxFlow flow = new MaxFlow();
        arcs((from, to, capacity, cost) -> flow.addArcWithCapacity(from, to, capacity));
        flow.solve(source, sink);
        return (int) flow.getOptimalFlow();
    }

    /** All but the solving itself: placing as many as can be placed so that their wishes are as good as possible. */
    public IntSupplier best() {
        MinCostFlow flow = new MinCostFlow();
        arcs((from, to, capacity, cost) -> flow.addArcWithCapacityAndUnitCost(from, to, capacity, cost));
        flow.setNodeSupply(source, wishes.applicants());
        flow.setNodeSupply(sink, -wishes.applicants());
        return () -> {
            if (flow.solveMaxFlowWithMinCost() != MinCostFlowBase.Status.OPTIMAL) {
                throw new IllegalStateException("not solved");
            }
            return (int) flow.getMaximumFlow();
        };
    }

    private void arcs(Network network) {
        IntUnaryOperator node = quota -> quota < 0 ? sink : wishes.applicants() + quota;
        for (int a = 0; a < wishes.applicants(); a++) {
            network.arc(source, a, 1, 0);
            for (int wish = wishes.first(a); wish < wishes.end(a); wish++) {
                network.arc(a, node.applyAsInt(wishes.quota(wish)), 1, wish - wishes.first(a) + 1);
            }
        }
        for (int q = 0; q < quotas.size(); q++) {
            network.arc(node.applyAsInt(q), node.applyAsInt(quotas.around(q)), quotas.capacity(q), 0);
        }
    }

    @FunctionalInterface
    private interface Network {
        void arc(int from, int to, int capacity, int cost);
    }
}

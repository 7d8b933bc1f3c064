package org.milerasmus.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.IntSupplier;
import org.milerasmus.exchange.placement.matching.DeferredAcceptance;
import org.milerasmus.exchange.placement.matching.MostSeats;

/** Times both placements and the solver on one large round, in turns, and writes what it saw to a file. */
public final class PlacementBench {

    private static final int APPLICANTS = 10_000;
    private static final int WISHES = 5;
    private static final int CALLS = 2_000;
    private static final long SEED = 2026;
    private static final int WARM_UP = 3;
    private static final int RUNS = 11;

    private PlacementBench() {
    }

    /**
     * Measures; ends with an error when a placement is not faster than the solver.
     *
     * @param args file that receives the result
     */
    public static void main(String[] args) throws IOException {
        StringBuilder report = new StringBuilder("""
                # Placement of %,d applicants × %d wishes × %,d calls

                Seed %d; median and slowest of %d runs after %d to warm up, in turns in one JVM (Java %s, %d processors). The solver's
                network is built before its clock starts.
                """.formatted(APPLICANTS, WISHES, CALLS, SEED, RUNS, WARM_UP, Runtime.version().feature(),
                Runtime.getRuntime().availableProcessors()));
        report.append(measure("Seats of calls alone", new LargeRound(SEED, APPLICANTS, WISHES, CALLS, false)));
        report.append(measure("Seats inside agreements, with quotas of nations and of senders", new LargeRound(SEED, APPLICANTS, WISHES, CALLS, true)));
        System.out.print(report);
        Files.writeString(Path.of(args[0]), report);
    }

    private static String measure(String heading, LargeRound round) {
        Solver solver = new Solver(round.wishes(), round.quotas());
        Timed stable = new Timed();
        Timed most = new Timed();
        Timed judge = new Timed();
        for (int i = -WARM_UP; i < RUNS; i++) {
            stable.run(i, () -> DeferredAcceptance.place(round.wishes(), round.quotas()).placed());
            most.run(i, () -> MostSeats.place(round.wishes(), round.quotas()).placed());
            judge.run(i, solver.best());
        }
        if (most.placed != judge.placed || stable.median() >= judge.median() || most.median() >= judge.median()) {
            throw new IllegalStateException("slower than the solver, or another maximum");
        }
        return """

                ## %s

                | | placed | median | slowest | solver ÷ ours |
                |---|---:|---:|---:|---:|
                | Stable placement (deferred acceptance) | %s |
                | Most seats (greatest flow) | %s |
                | OR-Tools min-cost flow | %s |
                """.formatted(heading, stable.line(judge), most.line(judge), judge.line(judge));
    }

    private static final class Timed {

        private final long[] nanos = new long[RUNS];
        private int placed;

        void run(int number, IntSupplier work) {
            long start = System.nanoTime();
            placed = work.getAsInt();
            if (number >= 0) {
                nanos[number] = System.nanoTime() - start;
            }
        }

        double median() {
            return Arrays.stream(nanos).sorted().toArray()[RUNS / 2] / 1e6;
        }

        String line(Timed judge) {
            return String.format(Locale.ROOT, "%,d | %.1f ms | %.1f ms | %.1f", placed, median(),
                    Arrays.stream(nanos).max().orElseThrow() / 1e6, judge.median() / median());
        }
    }
}
